/* SPDX-License-Identifier: MIT */
/* ntrxdef.h: redirector mini driver. */
#include "hs_lowio_all.h"
