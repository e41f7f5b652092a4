/* SPDX-License-Identifier: MIT */
/* search.h: part of the C library. */
#include "hs_crt.h"
#include "hs_crt_num.h"
