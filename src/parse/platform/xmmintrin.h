/* SPDX-License-Identifier: MIT */
/* xmmintrin.h: compiler intrinsics. */
#include "hs_intrin.h"
