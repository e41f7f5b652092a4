/* SPDX-License-Identifier: MIT */
/* winsmcrd.h: smart card readers. */
#include "hs_smclib_all.h"
