/* SPDX-License-Identifier: MIT */
/* emmintrin.h: compiler intrinsics. */
#include "intrin.h"
