/* SPDX-License-Identifier: MIT */
/* wdfstatus.h: part of wdf.h. */
#include "wdf.h"
