/* SPDX-License-Identifier: MIT */
/* ctype.h: part of the C library. */
#include "hs_crt.h"
