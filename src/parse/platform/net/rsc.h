/* SPDX-License-Identifier: MIT */
/* net/rsc.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
