/* SPDX-License-Identifier: MIT */
/* fltKernel.h: minifilters. */
#ifndef __FLTKERNEL__
#define __FLTKERNEL__
#endif
#include "hs_flt_all.h"
