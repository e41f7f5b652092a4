/* SPDX-License-Identifier: MIT */
/* gnssdriver.h: positioning devices. */
#include "hs_gnss_all.h"
