/* SPDX-License-Identifier: MIT */
/* vadefs.h: part of the C library. */
#include "hs_crt.h"
