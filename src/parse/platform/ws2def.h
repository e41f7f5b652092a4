/* SPDX-License-Identifier: MIT */
/* ws2def.h: sockets: what kernel and user code share. */
#include "hs_net.h"
