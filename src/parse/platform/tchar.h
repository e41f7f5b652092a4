/* SPDX-License-Identifier: MIT */
/* tchar.h: part of the C library. */
#include "hs_crt.h"
