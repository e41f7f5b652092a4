/* SPDX-License-Identifier: MIT */
/* urstypes.h: USB role switching: URS. */
#include "hs_urs_all.h"
