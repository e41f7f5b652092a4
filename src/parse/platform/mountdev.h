/* SPDX-License-Identifier: MIT */
/* mountdev.h: disks, volumes and media. */
#include "hs_stordd_all.h"
