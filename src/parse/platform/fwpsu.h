/* SPDX-License-Identifier: MIT */
/* fwpsu.h: the filtering platform. */
#include "hs_fwp_all.h"
