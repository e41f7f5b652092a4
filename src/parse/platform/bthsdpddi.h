/* SPDX-License-Identifier: MIT */
/* bthsdpddi.h: Bluetooth. */
#include "hs_bth_all.h"
