/* SPDX-License-Identifier: MIT */
/* storswtr.h: storport miniports. */
#include "hs_storport_all.h"
