/* SPDX-License-Identifier: MIT */
/* urscx.h: USB role switching: URS. */
#include "hs_urs_all.h"
