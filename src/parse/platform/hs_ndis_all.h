/* SPDX-License-Identifier: MIT */
/* hs_ndis_all.h: NDIS. */
#ifndef HS_NDIS_ALL_H
#define HS_NDIS_ALL_H

#include "hs_ndis_core.h"

#include "hs_ndis5.h"

#endif
