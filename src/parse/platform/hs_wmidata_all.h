/* SPDX-License-Identifier: MIT */
/* hs_wmidata_all.h: WMI data blocks of storage and others. */
#ifndef HS_WMIDATA_ALL_H
#define HS_WMIDATA_ALL_H

#include "ntddk.h"

#include "hs_wmidata.h"
#ifdef HS_MORE
#include "hs_more_wmidata.h"
#include "hs_more_wmidata_2.h"
#include "hs_more_wmidata_3.h"
#include "hs_more_wmidata_4.h"
#include "hs_more_wmidata_5.h"
#include "hs_more_wmidata_6.h"
#include "hs_more_wmidata_7.h"
#include "hs_more_wmidata_8.h"
#include "hs_more_wmidata_9.h"
#include "hs_more_wmidata_10.h"
#endif

#endif
