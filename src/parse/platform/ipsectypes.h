/* SPDX-License-Identifier: MIT */
/* ipsectypes.h: the filtering platform. */
#include "hs_fwp_all.h"
