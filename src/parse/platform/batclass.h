/* SPDX-License-Identifier: MIT */
/* batclass.h: batteries and power devices. */
#include "hs_bat_all.h"
