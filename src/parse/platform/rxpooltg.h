/* SPDX-License-Identifier: MIT */
/* rxpooltg.h: redirector mini driver. */
#include "hs_lowio_all.h"
