/* SPDX-License-Identifier: MIT */
/* usbkern.h: USB: controls, client library, bus interfaces. */
#include "hs_usbio_all.h"
