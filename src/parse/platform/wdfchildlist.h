/* SPDX-License-Identifier: MIT */
/* wdfchildlist.h: part of wdf.h. */
#include "wdf.h"
