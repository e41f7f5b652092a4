/* SPDX-License-Identifier: MIT */
/* rxtrace.h: redirector mini driver. */
#include "hs_lowio_all.h"
