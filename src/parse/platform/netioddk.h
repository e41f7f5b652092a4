/* SPDX-License-Identifier: MIT */
/* netioddk.h: network I/O modules. */
#include "hs_ndis_all.h"
#include "hs_netioapi.h"
#include "hs_wsk.h"
