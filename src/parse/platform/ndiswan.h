/* SPDX-License-Identifier: MIT */
/* ndiswan.h: WAN miniports. */
#include "hs_ndiswan_all.h"
