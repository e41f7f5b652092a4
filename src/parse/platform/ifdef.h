/* SPDX-License-Identifier: MIT */
/* ifdef.h: network interfaces. */
#include "hs_net.h"
