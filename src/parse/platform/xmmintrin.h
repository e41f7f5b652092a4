/* SPDX-License-Identifier: MIT */
/* xmmintrin.h: compiler intrinsics. */
#include "intrin.h"
