/* SPDX-License-Identifier: MIT */
/* ntddbeep.h: parallel ports, beep, modem. */
#include "hs_ntddpar_all.h"
