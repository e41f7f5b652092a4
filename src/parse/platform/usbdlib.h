/* SPDX-License-Identifier: MIT */
/* usbdlib.h: USB: controls, client library, bus interfaces. */
#include "hs_usbio_all.h"
