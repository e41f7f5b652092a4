/* SPDX-License-Identifier: MIT */
/* usbfnbase.h: USB function controllers. */
#include "hs_usbfn_all.h"
