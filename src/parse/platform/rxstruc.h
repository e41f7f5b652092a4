/* SPDX-License-Identifier: MIT */
/* rxstruc.h: redirector mini driver. */
#include "hs_lowio_all.h"
