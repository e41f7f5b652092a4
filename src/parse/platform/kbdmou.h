/* SPDX-License-Identifier: MIT */
/* kbdmou.h: keyboard and mouse. */
#include "hs_kbdmou_all.h"
