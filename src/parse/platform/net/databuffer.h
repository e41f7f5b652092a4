/* SPDX-License-Identifier: MIT */
/* net/databuffer.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
