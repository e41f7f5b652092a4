/* SPDX-License-Identifier: MIT */
/* ntddvol.h: storage controls. */
#include "hs_stordd_all.h"
