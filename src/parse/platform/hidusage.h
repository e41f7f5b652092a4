/* SPDX-License-Identifier: MIT */
/* hidusage.h: HID. */
#include "hs_hid_all.h"
