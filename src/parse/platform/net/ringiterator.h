/* SPDX-License-Identifier: MIT */
/* net/ringiterator.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
