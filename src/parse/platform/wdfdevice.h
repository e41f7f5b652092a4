/* SPDX-License-Identifier: MIT */
/* wdfdevice.h: part of wdf.h. */
#include "wdf.h"
