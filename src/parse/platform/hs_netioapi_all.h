/* SPDX-License-Identifier: MIT */
/* hs_netioapi_all.h: IP helper routines. */
#ifndef HS_NETIOAPI_ALL_H
#define HS_NETIOAPI_ALL_H

#include "hs_ndis_all.h"

#include "hs_netioapi.h"
#ifdef HS_MORE
#include "hs_more_netioapi.h"
#endif

#endif
