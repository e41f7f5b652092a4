/* SPDX-License-Identifier: MIT */
/* net/ieee8021q.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
