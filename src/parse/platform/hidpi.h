/* SPDX-License-Identifier: MIT */
/* hidpi.h: HID. */
#include "hs_hid_all.h"
