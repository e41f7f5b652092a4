/* SPDX-License-Identifier: MIT */
/* hidport.h: HID. */
#include "hs_hid_all.h"
