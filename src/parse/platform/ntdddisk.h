/* SPDX-License-Identifier: MIT */
/* ntdddisk.h: disks, volumes and media. */
#include "hs_stordd_all.h"
