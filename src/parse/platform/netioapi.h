/* SPDX-License-Identifier: MIT */
/* netioapi.h: IP helper routines. */
#include "hs_netioapi_all.h"
