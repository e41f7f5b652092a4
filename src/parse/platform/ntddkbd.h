/* SPDX-License-Identifier: MIT */
/* ntddkbd.h: keyboard and mouse. */
#include "hs_kbdmou_all.h"
