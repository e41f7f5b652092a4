/* SPDX-License-Identifier: MIT */
/* ndis.h: NDIS drivers. */
#include "hs_ndis_all.h"
