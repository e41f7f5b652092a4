/* SPDX-License-Identifier: MIT */
/* stdbool.h: part of the C library. */
#include "hs_crt.h"
