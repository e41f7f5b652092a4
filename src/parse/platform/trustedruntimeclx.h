/* SPDX-License-Identifier: MIT */
/* trustedruntimeclx.h: trusted execution environments. */
#include "hs_treecx_all.h"
