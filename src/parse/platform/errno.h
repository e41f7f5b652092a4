/* SPDX-License-Identifier: MIT */
/* errno.h: part of the C library. */
#include "hs_crt.h"
