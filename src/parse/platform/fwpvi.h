/* SPDX-License-Identifier: MIT */
/* fwpvi.h: the filtering platform. */
#include "hs_fwp_all.h"
