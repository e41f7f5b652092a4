/* SPDX-License-Identifier: MIT */
/* fcbtable.h: redirector mini driver. */
#include "hs_lowio_all.h"
