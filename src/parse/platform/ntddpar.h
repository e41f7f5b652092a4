/* SPDX-License-Identifier: MIT */
/* ntddpar.h: parallel ports, beep, modem. */
#include "hs_ntddpar_all.h"
