/* SPDX-License-Identifier: MIT */
/* mrxfcb.h: redirector mini driver. */
#include "hs_lowio_all.h"
