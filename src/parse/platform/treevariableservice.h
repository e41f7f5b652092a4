/* SPDX-License-Identifier: MIT */
/* treevariableservice.h: services of trusted execution environments. */
#include "hs_treesvc_all.h"
