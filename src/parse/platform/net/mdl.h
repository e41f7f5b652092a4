/* SPDX-License-Identifier: MIT */
/* net/mdl.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
