/* SPDX-License-Identifier: MIT */
/* rxexcept.h: redirector mini driver. */
#include "hs_lowio_all.h"
