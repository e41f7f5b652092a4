/* SPDX-License-Identifier: MIT */
/* ntddcdvd.h: disks, volumes and media. */
#include "hs_stordd_all.h"
