/* SPDX-License-Identifier: MIT */
/* inaddr.h: IPv4 addresses. */
#include "hs_net.h"
