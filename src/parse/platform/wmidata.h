/* SPDX-License-Identifier: MIT */
/* wmidata.h: WMI data blocks of storage and others. */
#include "hs_wmidata_all.h"
