/* SPDX-License-Identifier: MIT */
/* usbfnattach.h: USB function controllers. */
#include "hs_usbfn_all.h"
