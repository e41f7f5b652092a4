/* SPDX-License-Identifier: MIT */
/* ntddser.h: serial ports. */
#include "hs_ser_all.h"
