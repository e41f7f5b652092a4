/* SPDX-License-Identifier: MIT */
/* usbioctl.h: USB: controls, client library, bus interfaces. */
#include "hs_usbio_all.h"
