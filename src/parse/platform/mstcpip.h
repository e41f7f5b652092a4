/* SPDX-License-Identifier: MIT */
/* mstcpip.h: TCP/IP controls. */
#include "hs_net.h"
