/* SPDX-License-Identifier: MIT */
/* sdplib.h: Bluetooth. */
#include "hs_bth_all.h"
