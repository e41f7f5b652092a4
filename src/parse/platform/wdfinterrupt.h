/* SPDX-License-Identifier: MIT */
/* wdfinterrupt.h: part of wdf.h. */
#include "wdf.h"
