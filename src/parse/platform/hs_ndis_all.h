/* SPDX-License-Identifier: MIT */
/* hs_ndis_all.h: NDIS in the order its parts need each other. */
#ifndef HS_NDIS_ALL_H
#define HS_NDIS_ALL_H

#include "ntddk.h"
#include "hs_net.h"

#include "hs_dot11_attributes.h"
#include "hs_ndisoid.h"
#include "hs_ndisoid_2.h"
#include "hs_ndisoid_3.h"
#include "hs_ndisoid_4.h"
#include "hs_ndisoid_5.h"
#include "hs_ndis.h"
#include "hs_ndis_2.h"
#include "hs_ndis_3.h"
#include "hs_ndis_4.h"
#include "hs_ndis_5.h"
#include "hs_ndis_6.h"
#include "hs_ndis_inline.h"

#endif
