/* SPDX-License-Identifier: MIT */
/* prefix.h: redirector mini driver. */
#include "hs_lowio_all.h"
