/* SPDX-License-Identifier: MIT */
/* bthguid.h: Bluetooth. */
#include "hs_bth_all.h"
