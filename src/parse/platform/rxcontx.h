/* SPDX-License-Identifier: MIT */
/* rxcontx.h: redirector mini driver. */
#include "hs_lowio_all.h"
