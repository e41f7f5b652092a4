/* SPDX-License-Identifier: MIT */
/* bthsdpdef.h: Bluetooth. */
#include "hs_bth_all.h"
