/* SPDX-License-Identifier: MIT */
/* nodetype.h: redirector mini driver. */
#include "hs_lowio_all.h"
