/* SPDX-License-Identifier: MIT */
/* ip2string.h: addresses as text. */
#include "hs_net.h"
