/* SPDX-License-Identifier: MIT */
/* hs_wdi_all.h: WLAN device driver interface. */
#ifndef HS_WDI_ALL_H
#define HS_WDI_ALL_H

#include "windot11.h"

#include "hs_wdi.h"
#include "hs_wdi_2.h"
#ifdef HS_MORE
#include "hs_more_wdi.h"
#endif

#endif
