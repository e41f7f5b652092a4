/* SPDX-License-Identifier: MIT */
/* usbspec.h: USB descriptors and request blocks. */
#include "hs_usb_all.h"
