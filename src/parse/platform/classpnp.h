/* SPDX-License-Identifier: MIT */
/* classpnp.h: storage class drivers. */
#include "hs_classpnp_all.h"
