/* SPDX-License-Identifier: MIT */
/* inttypes.h: part of the C library. */
#include "hs_crt.h"
#include "hs_crt_num.h"
