/* SPDX-License-Identifier: MIT */
/* netdevice.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
