/* SPDX-License-Identifier: MIT */
/* hwn.h: hardware notifications. */
#include "hs_hwn_all.h"
