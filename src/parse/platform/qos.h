/* SPDX-License-Identifier: MIT */
/* qos.h: NetDMA, receive scaling. */
#include "hs_netdma_all.h"
