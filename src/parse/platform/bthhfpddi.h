/* SPDX-License-Identifier: MIT */
/* bthhfpddi.h: Bluetooth. */
#include "hs_bth_all.h"
