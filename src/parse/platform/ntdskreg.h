/* SPDX-License-Identifier: MIT */
/* ntdskreg.h: disks, volumes and media. */
#include "hs_stordd_all.h"
