/* SPDX-License-Identifier: MIT */
/* mountmgr.h: storage controls. */
#include "hs_stordd_all.h"
