/* SPDX-License-Identifier: MIT */
/* bthxddi.h: Bluetooth. */
#include "hs_bth_all.h"
