/* SPDX-License-Identifier: MIT */
/* wdfbugcodes.h: part of wdf.h. */
#include "wdf.h"
