/* SPDX-License-Identifier: MIT */
/* hs_netdma_all.h: NetDMA, receive scaling. */
#ifndef HS_NETDMA_ALL_H
#define HS_NETDMA_ALL_H

#include "ntddk.h"

#include "hs_netdma.h"

#endif
