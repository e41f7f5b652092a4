/* SPDX-License-Identifier: MIT */
/* new.h: placement new, std::nothrow. */
#include "hs_std.h"
