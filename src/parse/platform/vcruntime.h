/* SPDX-License-Identifier: MIT */
/* vcruntime.h: part of the C library. */
#include "hs_crt.h"
