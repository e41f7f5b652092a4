/* SPDX-License-Identifier: MIT */
/* rxlog.h: redirector mini driver. */
#include "hs_lowio_all.h"
