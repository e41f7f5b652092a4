/* SPDX-License-Identifier: MIT */
/* net/packethash.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
