/* SPDX-License-Identifier: MIT */
/* spb/1.1/spbcx.h: the class extension. */
#include "hs_spbcx_all.h"
