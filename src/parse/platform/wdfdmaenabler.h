/* SPDX-License-Identifier: MIT */
/* wdfdmaenabler.h: part of wdf.h. */
#include "wdf.h"
