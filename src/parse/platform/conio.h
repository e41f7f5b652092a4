/* SPDX-License-Identifier: MIT */
/* conio.h: part of the C library. */
#include "hs_crt.h"
