/* SPDX-License-Identifier: MIT */
/* ndiswwan.h: WAN miniports. */
#include "hs_ndiswan_all.h"
