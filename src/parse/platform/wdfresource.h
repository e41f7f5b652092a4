/* SPDX-License-Identifier: MIT */
/* wdfresource.h: part of wdf.h. */
#include "wdf.h"
