/* SPDX-License-Identifier: MIT */
/* ntddsd.h: secure digital buses and cards. */
#include "hs_sd_all.h"
