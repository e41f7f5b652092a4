/* SPDX-License-Identifier: MIT */
/* stortrce.h: storport miniports. */
#include "hs_storport_all.h"
