/* SPDX-License-Identifier: MIT */
/* assert.h: part of the C library. */
#include "hs_crt.h"
