/* SPDX-License-Identifier: MIT */
/* sdpnode.h: Bluetooth. */
#include "hs_bth_all.h"
