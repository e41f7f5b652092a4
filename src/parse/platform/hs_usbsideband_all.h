/* SPDX-License-Identifier: MIT */
/* hs_usbsideband_all.h: USB audio offload. */
#ifndef HS_USBSIDEBAND_ALL_H
#define HS_USBSIDEBAND_ALL_H

#include "ksmedia.h"
#include "usbdi.h"

#include "hs_usbsideband.h"

#endif
