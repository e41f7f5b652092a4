/* SPDX-License-Identifier: MIT */
/* net/txtimestamp.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
