/* SPDX-License-Identifier: MIT */
/* ntdef.h: the basic NT types. */
#include "hs_nt.h"
