/* SPDX-License-Identifier: MIT */
/* wctype.h: part of the C library. */
#include "hs_crt.h"
