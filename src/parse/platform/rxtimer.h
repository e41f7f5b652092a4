/* SPDX-License-Identifier: MIT */
/* rxtimer.h: redirector mini driver. */
#include "hs_lowio_all.h"
