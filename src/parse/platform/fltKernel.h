/* SPDX-License-Identifier: MIT */
/* fltKernel.h: minifilters. */
#include "hs_flt_all.h"
