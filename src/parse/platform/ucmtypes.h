/* SPDX-License-Identifier: MIT */
/* ucmtypes.h: USB connectors: UCM. */
#include "hs_ucm_all.h"
