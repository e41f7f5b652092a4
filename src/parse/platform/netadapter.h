/* SPDX-License-Identifier: MIT */
/* netadapter.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
