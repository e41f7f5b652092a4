/* SPDX-License-Identifier: MIT */
/* sddef.h: secure digital buses and cards. */
#include "hs_sd_all.h"
