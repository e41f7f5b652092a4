/* SPDX-License-Identifier: MIT */
/* smclib.h: smart card readers. */
#include "hs_smclib_all.h"
