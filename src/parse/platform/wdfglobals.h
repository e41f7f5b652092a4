/* SPDX-License-Identifier: MIT */
/* wdfglobals.h: part of wdf.h. */
#include "wdf.h"
