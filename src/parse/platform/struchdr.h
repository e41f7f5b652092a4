/* SPDX-License-Identifier: MIT */
/* struchdr.h: redirector mini driver. */
#include "hs_lowio_all.h"
