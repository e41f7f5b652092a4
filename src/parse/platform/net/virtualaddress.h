/* SPDX-License-Identifier: MIT */
/* net/virtualaddress.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
