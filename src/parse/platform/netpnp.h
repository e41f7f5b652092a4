/* SPDX-License-Identifier: MIT */
/* netpnp.h: network PnP events. */
#include "ntddk.h"
#include "hs_netpnp.h"
