/* SPDX-License-Identifier: MIT */
/* wdfcommonbuffer.h: part of wdf.h. */
#include "wdf.h"
