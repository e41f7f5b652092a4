/* SPDX-License-Identifier: MIT */
/* malloc.h: memory of C. */
#include "stdlib.h"
#define _alloca __builtin_alloca
#define alloca __builtin_alloca
