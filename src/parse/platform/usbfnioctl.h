/* SPDX-License-Identifier: MIT */
/* usbfnioctl.h: USB function controllers. */
#include "hs_usbfn_all.h"
