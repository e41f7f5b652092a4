/* SPDX-License-Identifier: MIT */
/* fwptypes.h: the filtering platform. */
#include "hs_fwp_all.h"
