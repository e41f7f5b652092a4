/* SPDX-License-Identifier: MIT */
/* vcruntime_string.h: part of the C library. */
#include "hs_crt.h"
