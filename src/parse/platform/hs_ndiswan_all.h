/* SPDX-License-Identifier: MIT */
/* hs_ndiswan_all.h: WAN miniports. */
#ifndef HS_NDISWAN_ALL_H
#define HS_NDISWAN_ALL_H

#include "ndis.h"

#include "hs_ndiswan.h"
#include "hs_ndiswan_2.h"
#include "hs_ndiswan_3.h"
#ifdef HS_MORE
#include "hs_more_ndiswan.h"
#include "hs_more_ndiswan_2.h"
#include "hs_more_ndiswan_3.h"
#include "hs_more_ndiswan_4.h"
#include "hs_more_ndiswan_5.h"
#include "hs_more_ndiswan_6.h"
#endif

#endif
