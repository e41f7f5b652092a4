/* SPDX-License-Identifier: MIT */
/* mmintrin.h: compiler intrinsics. */
#include "intrin.h"
