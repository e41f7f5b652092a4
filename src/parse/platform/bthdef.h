/* SPDX-License-Identifier: MIT */
/* bthdef.h: Bluetooth. */
#include "hs_bth_all.h"
