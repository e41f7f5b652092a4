/* SPDX-License-Identifier: MIT */
/* ndisguid.h: GUIDs of NDIS. */
#include "hs_ndis_all.h"
