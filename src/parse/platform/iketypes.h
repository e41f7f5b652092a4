/* SPDX-License-Identifier: MIT */
/* iketypes.h: the filtering platform. */
#include "hs_fwp_all.h"
