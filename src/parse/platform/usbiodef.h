/* SPDX-License-Identifier: MIT */
/* usbiodef.h: USB: controls, client library, bus interfaces. */
#include "hs_usbio_all.h"
