/* SPDX-License-Identifier: MIT */
/* hs_usbcamdi_all.h: USB cameras. */
#ifndef HS_USBCAMDI_ALL_H
#define HS_USBCAMDI_ALL_H

#include "ks.h"
#include "usbdlib.h"

#include "hs_usbcamdi.h"

#endif
