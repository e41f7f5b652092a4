/* SPDX-License-Identifier: MIT */
/* wdfstring.h: part of wdf.h. */
#include "wdf.h"
