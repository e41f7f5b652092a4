/* SPDX-License-Identifier: MIT */
/* string.h: part of the C library. */
#include "hs_crt.h"
