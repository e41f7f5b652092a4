/* SPDX-License-Identifier: MIT */
/* ntddstor.h: storage controls. */
#include "hs_stordd_all.h"
