/* SPDX-License-Identifier: MIT */
/* intrin0.h: compiler intrinsics. */
#include "intrin.h"
