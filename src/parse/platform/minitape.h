/* SPDX-License-Identifier: MIT */
/* minitape.h: tape minidrivers. */
#include "hs_tape_all.h"
