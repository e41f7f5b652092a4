/* SPDX-License-Identifier: MIT */
/* netrxqueue.h: NetAdapterCx. */
#include "hs_netcx_ring.h"
