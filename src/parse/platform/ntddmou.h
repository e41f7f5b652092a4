/* SPDX-License-Identifier: MIT */
/* ntddmou.h: keyboard and mouse. */
#include "hs_kbdmou_all.h"
