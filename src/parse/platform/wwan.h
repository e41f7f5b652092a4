/* SPDX-License-Identifier: MIT */
/* wwan.h: WAN miniports. */
#include "hs_ndiswan_all.h"
