/* SPDX-License-Identifier: MIT */
/* intrin.h: compiler intrinsics. */
#include "hs_intrin.h"
