/* SPDX-License-Identifier: MIT */
/* emmintrin.h: compiler intrinsics. */
#include "hs_intrin.h"
