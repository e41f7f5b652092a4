/* SPDX-License-Identifier: MIT */
/* ntddscsi.h: disks, volumes and media. */
#include "hs_stordd_all.h"
