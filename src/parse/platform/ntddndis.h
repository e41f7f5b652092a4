/* SPDX-License-Identifier: MIT */
/* ntddndis.h: NDIS: what user code shares. */
#include "hs_ndis_all.h"
