/* SPDX-License-Identifier: MIT */
/* netadapterpacket.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
