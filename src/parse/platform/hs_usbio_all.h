/* SPDX-License-Identifier: MIT */
/* hs_usbio_all.h: USB: controls, client library, bus interfaces. */
#ifndef HS_USBIO_ALL_H
#define HS_USBIO_ALL_H

#include "hs_usb_all.h"

#include "hs_usbio.h"
#include "hs_usbio_2.h"
#include "hs_usbio_3.h"
#ifdef HS_MORE
#include "hs_more_usbio.h"
#endif

#endif
