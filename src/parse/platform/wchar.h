/* SPDX-License-Identifier: MIT */
/* wchar.h: part of the C library. */
#include "hs_crt.h"
