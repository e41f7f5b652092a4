/* SPDX-License-Identifier: MIT */
/* net/ringcollection.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
