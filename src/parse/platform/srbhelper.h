/* SPDX-License-Identifier: MIT */
/* srbhelper.h: storport miniports. */
#include "hs_storport_all.h"
