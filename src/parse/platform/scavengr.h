/* SPDX-License-Identifier: MIT */
/* scavengr.h: redirector mini driver. */
#include "hs_lowio_all.h"
