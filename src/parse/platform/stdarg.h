/* SPDX-License-Identifier: MIT */
/* stdarg.h: part of the C library. */
#include "hs_crt.h"
