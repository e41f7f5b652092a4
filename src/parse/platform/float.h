/* SPDX-License-Identifier: MIT */
/* float.h: part of the C library. */
#include "hs_crt.h"
