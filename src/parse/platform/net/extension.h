/* SPDX-License-Identifier: MIT */
/* net/extension.h: rings of NetAdapterCx. */
#include "hs_netcx_ring.h"
