/* SPDX-License-Identifier: MIT */
/* intrin0.h: compiler intrinsics. */
#include "hs_intrin.h"
