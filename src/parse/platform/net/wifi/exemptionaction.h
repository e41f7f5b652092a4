/* SPDX-License-Identifier: MIT */
/* net/wifi/exemptionaction.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
