/* SPDX-License-Identifier: MIT */
/* dsm.h: multipath I/O. */
#include "hs_dsm_all.h"
