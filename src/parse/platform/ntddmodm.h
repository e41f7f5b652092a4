/* SPDX-License-Identifier: MIT */
/* ntddmodm.h: parallel ports, beep, modem. */
#include "hs_ntddpar_all.h"
