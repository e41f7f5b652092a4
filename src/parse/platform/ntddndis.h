/* SPDX-License-Identifier: MIT */
/* ntddndis.h: NDIS: what user code shares. */
#include "hs_ndisoid_all.h"
