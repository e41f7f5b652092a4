/* SPDX-License-Identifier: MIT */
/* mountmgr.h: disks, volumes and media. */
#include "hs_stordd_all.h"
