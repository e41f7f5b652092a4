/* SPDX-License-Identifier: MIT */
/* netpnp.h: network PnP events. */
#include "hs_ndis_all.h"
