/* SPDX-License-Identifier: MIT */
/* ntdddisk.h: storage controls. */
#include "hs_stordd_all.h"
