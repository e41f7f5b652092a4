/* SPDX-License-Identifier: MIT */
/* treerpmbservice.h: services of trusted execution environments. */
#include "hs_treesvc_all.h"
