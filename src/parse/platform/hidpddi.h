/* SPDX-License-Identifier: MIT */
/* hidpddi.h: HID. */
#include "hs_hid_all.h"
