/* SPDX-License-Identifier: MIT */
/* rx.h: redirector mini driver. */
#include "hs_lowio_all.h"
