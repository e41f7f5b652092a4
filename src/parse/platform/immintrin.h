/* SPDX-License-Identifier: MIT */
/* immintrin.h: compiler intrinsics. */
#include "hs_intrin.h"
