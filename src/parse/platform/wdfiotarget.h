/* SPDX-License-Identifier: MIT */
/* wdfiotarget.h: part of wdf.h. */
#include "wdf.h"
