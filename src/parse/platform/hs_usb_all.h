/* SPDX-License-Identifier: MIT */
/* hs_usb_all.h: USB: descriptors and request blocks. */
#ifndef HS_USB_ALL_H
#define HS_USB_ALL_H

#include "ntddk.h"

#include "hs_usb.h"
#include "hs_usb_2.h"
#include "hs_usb_3.h"
#include "hs_usb_inline.h"
#ifdef HS_MORE
#include "hs_more_usb.h"
#endif

#endif
