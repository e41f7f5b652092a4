/* SPDX-License-Identifier: MIT */
/* basetsd.h: sized integers. */
#include "hs_base.h"
