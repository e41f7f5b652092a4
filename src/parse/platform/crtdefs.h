/* SPDX-License-Identifier: MIT */
/* crtdefs.h: part of the C library. */
#include "hs_crt.h"
