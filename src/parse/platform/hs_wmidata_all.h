/* SPDX-License-Identifier: MIT */
/* hs_wmidata_all.h: WMI data blocks of storage and others. */
#ifndef HS_WMIDATA_ALL_H
#define HS_WMIDATA_ALL_H

#include "ntddk.h"

#include "hs_wmidata.h"

#endif
