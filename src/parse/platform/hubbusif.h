/* SPDX-License-Identifier: MIT */
/* hubbusif.h: USB: controls, client library, bus interfaces. */
#include "hs_usbio_all.h"
