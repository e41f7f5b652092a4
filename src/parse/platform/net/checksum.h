/* SPDX-License-Identifier: MIT */
/* net/checksum.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
