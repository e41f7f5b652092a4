/* SPDX-License-Identifier: MIT */
/* rxdata.h: redirector mini driver. */
#include "hs_lowio_all.h"
