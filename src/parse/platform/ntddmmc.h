/* SPDX-License-Identifier: MIT */
/* ntddmmc.h: storage controls. */
#include "hs_stordd_all.h"
