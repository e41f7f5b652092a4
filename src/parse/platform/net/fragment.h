/* SPDX-License-Identifier: MIT */
/* net/fragment.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
