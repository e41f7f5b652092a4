/* SPDX-License-Identifier: MIT */
/* windot11.h: native 802.11. */
#include "hs_dot11_all.h"
