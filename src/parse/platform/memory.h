/* SPDX-License-Identifier: MIT */
/* memory.h: part of the C library. */
#include "hs_crt.h"
