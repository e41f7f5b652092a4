/* SPDX-License-Identifier: MIT */
/* poclass.h: batteries and power devices. */
#include "hs_bat_all.h"
