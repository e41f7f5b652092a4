/* SPDX-License-Identifier: MIT */
/* stddef.h: part of the C library. */
#include "hs_crt.h"
