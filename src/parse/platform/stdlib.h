/* SPDX-License-Identifier: MIT */
/* stdlib.h: part of the C library. */
#include "hs_crt.h"
