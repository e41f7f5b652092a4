/* SPDX-License-Identifier: MIT */
/* rxprocs.h: redirector mini driver. */
#include "hs_lowio_all.h"
