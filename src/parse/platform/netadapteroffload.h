/* SPDX-License-Identifier: MIT */
/* netadapteroffload.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
