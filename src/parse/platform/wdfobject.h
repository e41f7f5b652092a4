/* SPDX-License-Identifier: MIT */
/* wdfobject.h: part of wdf.h. */
#include "wdf.h"
