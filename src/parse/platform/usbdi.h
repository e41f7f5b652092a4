/* SPDX-License-Identifier: MIT */
/* usbdi.h: USB descriptors and request blocks. */
#include "hs_usb_all.h"
