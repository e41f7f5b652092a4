/* SPDX-License-Identifier: MIT */
/* spbcx.h: simple peripheral buses. */
#include "hs_spbcx_all.h"
