/* SPDX-License-Identifier: MIT */
/* treetpmservice.h: services of trusted execution environments. */
#include "hs_treesvc_all.h"
