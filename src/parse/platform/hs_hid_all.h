/* SPDX-License-Identifier: MIT */
/* hs_hid_all.h: HID: class driver, parser, minidrivers. */
#ifndef HS_HID_ALL_H
#define HS_HID_ALL_H

#include "ntddk.h"

#include "hs_hid.h"
#include "hs_hid_2.h"
#include "hs_hid_3.h"
#include "hs_hid_inline.h"

#endif
