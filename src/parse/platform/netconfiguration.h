/* SPDX-License-Identifier: MIT */
/* netconfiguration.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
