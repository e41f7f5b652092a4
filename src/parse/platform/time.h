/* SPDX-License-Identifier: MIT */
/* time.h: part of the C library. */
#include "hs_crt.h"
