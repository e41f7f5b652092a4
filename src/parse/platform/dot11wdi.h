/* SPDX-License-Identifier: MIT */
/* dot11wdi.h: WLAN device driver interface. */
#include "hs_wdi_all.h"
