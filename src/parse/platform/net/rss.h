/* SPDX-License-Identifier: MIT */
/* net/rss.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
