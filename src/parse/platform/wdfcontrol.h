/* SPDX-License-Identifier: MIT */
/* wdfcontrol.h: part of wdf.h. */
#include "wdf.h"
