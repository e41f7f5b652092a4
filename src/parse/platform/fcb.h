/* SPDX-License-Identifier: MIT */
/* fcb.h: redirector mini driver. */
#include "hs_lowio_all.h"
