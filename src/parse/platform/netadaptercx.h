/* SPDX-License-Identifier: MIT */
/* netadaptercx.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
