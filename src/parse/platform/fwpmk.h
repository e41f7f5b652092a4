/* SPDX-License-Identifier: MIT */
/* fwpmk.h: the filtering platform. */
#include "hs_fwp_all.h"
