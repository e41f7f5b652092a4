/* SPDX-License-Identifier: MIT */
/* ndis.h: NDIS drivers. */
#ifndef _NDIS_
#define _NDIS_
#endif
#include "hs_ndis_all.h"
