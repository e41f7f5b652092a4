/* SPDX-License-Identifier: MIT */
/* net/returncontext.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
