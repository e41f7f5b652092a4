/* SPDX-License-Identifier: MIT */
/* net/lso.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
