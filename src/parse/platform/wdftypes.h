/* SPDX-License-Identifier: MIT */
/* wdftypes.h: part of wdf.h. */
#include "wdf.h"
