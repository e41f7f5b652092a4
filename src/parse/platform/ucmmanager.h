/* SPDX-License-Identifier: MIT */
/* ucmmanager.h: USB connectors: UCM. */
#include "hs_ucm_all.h"
