/* SPDX-License-Identifier: MIT */
/* mountdev.h: storage controls. */
#include "hs_stordd_all.h"
