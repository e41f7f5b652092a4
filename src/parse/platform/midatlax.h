/* SPDX-License-Identifier: MIT */
/* midatlax.h: redirector mini driver. */
#include "hs_lowio_all.h"
