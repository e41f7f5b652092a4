/* SPDX-License-Identifier: MIT */
/* netadaptercxtypes.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
