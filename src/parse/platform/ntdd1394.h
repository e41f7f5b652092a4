/* SPDX-License-Identifier: MIT */
/* ntdd1394.h: IEEE 1394. */
#include "hs_1394_all.h"
