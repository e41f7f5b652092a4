/* SPDX-License-Identifier: MIT */
/* ntddchgr.h: disks, volumes and media. */
#include "hs_stordd_all.h"
