/* SPDX-License-Identifier: MIT */
/* bugcodes.h: bug check codes: ntddk.h has them. */
#include "hs_wdm.h"
