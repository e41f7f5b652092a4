/* SPDX-License-Identifier: MIT */
/* storport.h: storport miniports. */
#include "hs_storport_all.h"
