/* SPDX-License-Identifier: MIT */
/* in6addr.h: IPv6 addresses. */
#include "hs_net.h"
