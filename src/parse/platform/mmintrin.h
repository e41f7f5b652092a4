/* SPDX-License-Identifier: MIT */
/* mmintrin.h: compiler intrinsics. */
#include "hs_intrin.h"
