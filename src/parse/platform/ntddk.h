/* SPDX-License-Identifier: MIT */
/* ntddk.h: the kernel core; wdm.h has all of it. */
#include "hs_wdm.h"
