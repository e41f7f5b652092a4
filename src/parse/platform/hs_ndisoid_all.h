/* SPDX-License-Identifier: MIT */
/* hs_ndisoid_all.h: ntddndis: OIDs, media, statuses, offloads. */
#ifndef HS_NDISOID_ALL_H
#define HS_NDISOID_ALL_H

#include "ntddk.h"
#include "hs_net.h"
#include "hs_dot11_attributes.h"
#include "hs_netpnp.h"

#include "hs_ndisoid.h"
#include "hs_ndisoid_2.h"
#include "hs_ndisoid_3.h"
#include "hs_ndisoid_4.h"
#include "hs_ndisoid_5.h"
#ifdef HS_MORE
#include "hs_more_ndisoid.h"
#include "hs_more_ndisoid_2.h"
#include "hs_more_ndisoid_3.h"
#include "hs_more_ndisoid_4.h"
#include "hs_more_ndisoid_5.h"
#include "hs_more_ndisoid_6.h"
#include "hs_more_ndisoid_7.h"
#include "hs_more_ndisoid_8.h"
#endif

#endif
