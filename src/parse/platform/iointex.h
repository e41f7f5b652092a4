/* SPDX-License-Identifier: MIT */
/* iointex.h: interrupts of a second level. */
#include "hs_iointex_all.h"
