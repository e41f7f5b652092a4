/* SPDX-License-Identifier: MIT */
/* ws2ipdef.h: sockets over IP. */
#include "hs_net.h"
