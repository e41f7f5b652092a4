/* SPDX-License-Identifier: MIT */
/* ntdskreg.h: storage controls. */
#include "hs_stordd_all.h"
