/* SPDX-License-Identifier: MIT */
/* sffdisk.h: secure digital buses and cards. */
#include "hs_sd_all.h"
