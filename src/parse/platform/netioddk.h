/* SPDX-License-Identifier: MIT */
/* netioddk.h: network I/O modules. */
#include "hs_wsk_all.h"
