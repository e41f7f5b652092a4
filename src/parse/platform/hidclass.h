/* SPDX-License-Identifier: MIT */
/* hidclass.h: HID. */
#include "hs_hid_all.h"
