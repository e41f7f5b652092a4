/* SPDX-License-Identifier: MIT */
/* rxovride.h: redirector mini driver. */
#include "hs_lowio_all.h"
