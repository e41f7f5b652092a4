/* SPDX-License-Identifier: MIT */
/* nettxqueue.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
