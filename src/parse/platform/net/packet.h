/* SPDX-License-Identifier: MIT */
/* net/packet.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
