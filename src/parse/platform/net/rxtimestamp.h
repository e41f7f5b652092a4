/* SPDX-License-Identifier: MIT */
/* net/rxtimestamp.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
