/* SPDX-License-Identifier: MIT */
/* 1394.h: IEEE 1394. */
#include "hs_1394_all.h"
