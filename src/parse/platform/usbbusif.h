/* SPDX-License-Identifier: MIT */
/* usbbusif.h: USB: controls, client library, bus interfaces. */
#include "hs_usbio_all.h"
