/* SPDX-License-Identifier: MIT */
/* hwnclx.h: hardware notifications. */
#include "hs_hwn_all.h"
