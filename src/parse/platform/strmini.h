/* SPDX-License-Identifier: MIT */
/* strmini.h: USB cameras. */
#include "hs_usbcamdi_all.h"
