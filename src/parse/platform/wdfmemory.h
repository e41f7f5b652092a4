/* SPDX-License-Identifier: MIT */
/* wdfmemory.h: part of wdf.h. */
#include "wdf.h"
