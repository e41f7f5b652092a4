/* SPDX-License-Identifier: MIT */
/* wdfroletypes.h: part of wdf.h. */
#include "wdf.h"
