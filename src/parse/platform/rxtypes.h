/* SPDX-License-Identifier: MIT */
/* rxtypes.h: redirector mini driver. */
#include "hs_lowio_all.h"
