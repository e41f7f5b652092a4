/* SPDX-License-Identifier: MIT */
/* ursglobals.h: USB role switching: URS. */
#include "hs_urs_all.h"
