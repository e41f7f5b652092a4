/* SPDX-License-Identifier: MIT */
/* net/checksumtypes.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
