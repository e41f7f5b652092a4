/* SPDX-License-Identifier: MIT */
/* 61883.h: IEEE 1394. */
#include "hs_1394_all.h"
