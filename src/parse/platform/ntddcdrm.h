/* SPDX-License-Identifier: MIT */
/* ntddcdrm.h: disks, volumes and media. */
#include "hs_stordd_all.h"
