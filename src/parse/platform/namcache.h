/* SPDX-License-Identifier: MIT */
/* namcache.h: redirector mini driver. */
#include "hs_lowio_all.h"
