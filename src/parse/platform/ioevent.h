/* SPDX-License-Identifier: MIT */
/* ioevent.h: storage controls. */
#include "hs_stordd_all.h"
