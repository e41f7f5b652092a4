/* SPDX-License-Identifier: MIT */
/* wdfdpc.h: part of wdf.h. */
#include "wdf.h"
