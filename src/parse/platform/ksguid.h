/* SPDX-License-Identifier: MIT */
/* ksguid.h: GUIDs of kernel streaming. */
#include "hs_ks_guid.h"
