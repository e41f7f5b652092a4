/* SPDX-License-Identifier: MIT */
/* ucmglobals.h: USB connectors: UCM. */
#include "hs_ucm_all.h"
