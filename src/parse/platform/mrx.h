/* SPDX-License-Identifier: MIT */
/* mrx.h: redirector mini driver. */
#include "hs_lowio_all.h"
