/* SPDX-License-Identifier: MIT */
/* wdmsec.h: device objects with a security descriptor: with the other calls and data of the kernel. */
#include "hs_wdm.h"
