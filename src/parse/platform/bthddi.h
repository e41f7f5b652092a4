/* SPDX-License-Identifier: MIT */
/* bthddi.h: Bluetooth. */
#include "hs_bth_all.h"
