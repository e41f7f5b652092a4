/* SPDX-License-Identifier: MIT */
/* math.h: part of the C library. */
#include "hs_crt.h"
