/* SPDX-License-Identifier: MIT */
/* ntdd8042.h: keyboard and mouse. */
#include "hs_kbdmou_all.h"
