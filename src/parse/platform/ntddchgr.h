/* SPDX-License-Identifier: MIT */
/* ntddchgr.h: storage controls. */
#include "hs_stordd_all.h"
