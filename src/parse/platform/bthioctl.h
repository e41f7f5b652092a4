/* SPDX-License-Identifier: MIT */
/* bthioctl.h: Bluetooth. */
#include "hs_bth_all.h"
