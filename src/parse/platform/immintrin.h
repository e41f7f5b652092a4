/* SPDX-License-Identifier: MIT */
/* immintrin.h: compiler intrinsics. */
#include "intrin.h"
