/* SPDX-License-Identifier: MIT */
/* usbcamdi.h: USB cameras. */
#include "hs_usbcamdi_all.h"
