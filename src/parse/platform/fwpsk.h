/* SPDX-License-Identifier: MIT */
/* fwpsk.h: the filtering platform. */
#include "hs_fwp_all.h"
