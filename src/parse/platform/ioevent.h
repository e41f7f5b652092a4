/* SPDX-License-Identifier: MIT */
/* ioevent.h: storage controls. */
#include "hs_stor_all.h"
