/* SPDX-License-Identifier: MIT */
/* wchar.h: part of the C library. */
#include "hs_crt.h"
#include "hs_crt_io.h"
#include "hs_crt_num.h"
