/* SPDX-License-Identifier: MIT */
/* rxce.h: redirector mini driver. */
#include "hs_lowio_all.h"
