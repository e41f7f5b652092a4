/* SPDX-License-Identifier: MIT */
/* ntddcdrm.h: storage controls. */
#include "hs_stordd_all.h"
