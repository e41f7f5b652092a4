/* SPDX-License-Identifier: MIT */
/* corecrt.h: part of the C library. */
#include "hs_crt.h"
