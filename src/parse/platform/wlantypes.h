/* SPDX-License-Identifier: MIT */
/* wlantypes.h: 802.11 types. */
#include "windot11.h"
