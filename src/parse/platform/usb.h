/* SPDX-License-Identifier: MIT */
/* usb.h: USB descriptors and request blocks. */
#include "hs_usb_all.h"
