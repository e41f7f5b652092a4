/* SPDX-License-Identifier: MIT */
/* stdio.h: part of the C library. */
#include "hs_crt.h"
