/* SPDX-License-Identifier: MIT */
/* fwpmu.h: the filtering platform. */
#include "hs_fwp_all.h"
