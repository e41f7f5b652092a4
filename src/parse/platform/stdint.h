/* SPDX-License-Identifier: MIT */
/* stdint.h: part of the C library. */
#include "hs_crt.h"
