/* SPDX-License-Identifier: MIT */
/* rxworkq.h: redirector mini driver. */
#include "hs_lowio_all.h"
