/* SPDX-License-Identifier: MIT */
/* wdffileobject.h: part of wdf.h. */
#include "wdf.h"
