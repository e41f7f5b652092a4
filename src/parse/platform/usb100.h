/* SPDX-License-Identifier: MIT */
/* usb100.h: USB descriptors and request blocks. */
#include "hs_usb_all.h"
