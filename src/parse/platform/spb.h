/* SPDX-License-Identifier: MIT */
/* spb.h: simple peripheral buses: controls. */
#include "hs_spb_all.h"
