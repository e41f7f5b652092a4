/* SPDX-License-Identifier: MIT */
/* net/gso.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
