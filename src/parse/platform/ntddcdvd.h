/* SPDX-License-Identifier: MIT */
/* ntddcdvd.h: storage controls. */
#include "hs_stordd_all.h"
