/* SPDX-License-Identifier: MIT */
/* netiodef.h: packet headers. */
#include "hs_net.h"
