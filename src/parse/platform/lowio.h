/* SPDX-License-Identifier: MIT */
/* lowio.h: redirector mini driver. */
#include "hs_lowio_all.h"
