/* SPDX-License-Identifier: MIT */
/* nldef.h: network layer. */
#include "hs_net.h"
