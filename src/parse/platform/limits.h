/* SPDX-License-Identifier: MIT */
/* limits.h: part of the C library. */
#include "hs_crt.h"
