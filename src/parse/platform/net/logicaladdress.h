/* SPDX-License-Identifier: MIT */
/* net/logicaladdress.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
