/* SPDX-License-Identifier: MIT */
/* buffring.h: redirector mini driver. */
#include "hs_lowio_all.h"
