/* SPDX-License-Identifier: MIT */
/* vhf.h: virtual HID framework. */
#include "hs_vhf_all.h"
