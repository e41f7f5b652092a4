/* SPDX-License-Identifier: MIT */
/* wdfcore.h: part of wdf.h. */
#include "wdf.h"
