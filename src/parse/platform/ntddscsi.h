/* SPDX-License-Identifier: MIT */
/* ntddscsi.h: storage controls. */
#include "hs_stordd_all.h"
