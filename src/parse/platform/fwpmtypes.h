/* SPDX-License-Identifier: MIT */
/* fwpmtypes.h: the filtering platform. */
#include "hs_fwp_all.h"
