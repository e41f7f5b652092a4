/* SPDX-License-Identifier: MIT */
/* wdfio.h: part of wdf.h. */
#include "wdf.h"
