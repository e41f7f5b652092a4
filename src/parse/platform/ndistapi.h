/* SPDX-License-Identifier: MIT */
/* ndistapi.h: WAN miniports. */
#include "hs_ndiswan_all.h"
