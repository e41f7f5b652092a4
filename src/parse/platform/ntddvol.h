/* SPDX-License-Identifier: MIT */
/* ntddvol.h: disks, volumes and media. */
#include "hs_stordd_all.h"
