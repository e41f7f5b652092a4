/* SPDX-License-Identifier: MIT */
/* usb200.h: USB descriptors and request blocks. */
#include "hs_usb_all.h"
