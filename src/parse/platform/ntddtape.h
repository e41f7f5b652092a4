/* SPDX-License-Identifier: MIT */
/* ntddtape.h: disks, volumes and media. */
#include "hs_stordd_all.h"
