/* SPDX-License-Identifier: MIT */
/* mmreg.h: wave formats. */
#include "hs_mm.h"
