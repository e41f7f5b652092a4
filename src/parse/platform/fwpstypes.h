/* SPDX-License-Identifier: MIT */
/* fwpstypes.h: the filtering platform. */
#include "hs_fwp_all.h"
