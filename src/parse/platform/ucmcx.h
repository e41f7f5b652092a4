/* SPDX-License-Identifier: MIT */
/* ucmcx.h: USB connectors: UCM. */
#include "hs_ucm_all.h"
