/* SPDX-License-Identifier: MIT */
/* parallel.h: parallel ports, beep, modem. */
#include "hs_ntddpar_all.h"
