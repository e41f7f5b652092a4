/* SPDX-License-Identifier: MIT */
/* rxcehdlr.h: redirector mini driver. */
#include "hs_lowio_all.h"
