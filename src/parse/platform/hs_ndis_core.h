/* SPDX-License-Identifier: MIT */
/* hs_ndis_core.h: NDIS 6 in the order its parts need each other. */
#ifndef HS_NDIS_CORE_H
#define HS_NDIS_CORE_H

#include "hs_ndisoid_all.h"

#include "hs_ndis.h"
#include "hs_ndis_2.h"
#include "hs_ndis_3.h"
#include "hs_ndis_4.h"
#include "hs_ndis_5.h"
#include "hs_ndis_inline.h"
#ifdef HS_MORE
#include "hs_more_ndis.h"
#include "hs_more_ndis_2.h"
#include "hs_more_ndis_3.h"
#endif

#endif
