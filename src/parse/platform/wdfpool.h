/* SPDX-License-Identifier: MIT */
/* wdfpool.h: part of wdf.h. */
#include "wdf.h"
