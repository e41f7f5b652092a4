/* SPDX-License-Identifier: MIT */
/* treeinlinecryptoservice.h: services of trusted execution environments. */
#include "hs_treesvc_all.h"
