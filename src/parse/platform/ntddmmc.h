/* SPDX-License-Identifier: MIT */
/* ntddmmc.h: disks, volumes and media. */
#include "hs_stordd_all.h"
