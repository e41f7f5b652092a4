/* SPDX-License-Identifier: MIT */
/* net/ring.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
