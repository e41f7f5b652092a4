/* SPDX-License-Identifier: MIT */
/* ntddstor.h: storage controls. */
#include "hs_stor_all.h"
