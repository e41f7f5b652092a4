/* SPDX-License-Identifier: MIT */
/* hs_usbfn_all.h: USB function controllers. */
#ifndef HS_USBFN_ALL_H
#define HS_USBFN_ALL_H

#include "usb.h"

#include "hs_usbfn.h"

#endif
