/* SPDX-License-Identifier: MIT */
/* netioapi.h: IP helper routines. */
#include "hs_ndis_all.h"
#include "hs_netioapi.h"
