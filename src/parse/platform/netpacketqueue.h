/* SPDX-License-Identifier: MIT */
/* netpacketqueue.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
