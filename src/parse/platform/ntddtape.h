/* SPDX-License-Identifier: MIT */
/* ntddtape.h: storage controls. */
#include "hs_stordd_all.h"
