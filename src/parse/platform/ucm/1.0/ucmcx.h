/* SPDX-License-Identifier: MIT */
/* ucm/1.0/ucmcx.h: the class extension. */
#include "hs_ucm_all.h"
