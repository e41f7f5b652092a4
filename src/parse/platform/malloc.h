/* SPDX-License-Identifier: MIT */
/* malloc.h: part of the C library. */
#include "hs_crt.h"
