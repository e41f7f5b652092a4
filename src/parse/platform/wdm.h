/* SPDX-License-Identifier: MIT */
/* wdm.h: the kernel core. */
#include "hs_wdm.h"
