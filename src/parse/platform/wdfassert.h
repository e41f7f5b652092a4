/* SPDX-License-Identifier: MIT */
/* wdfassert.h: part of wdf.h. */
#include "wdf.h"
