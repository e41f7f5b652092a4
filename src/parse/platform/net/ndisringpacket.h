/* SPDX-License-Identifier: MIT */
/* net/ndisringpacket.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
