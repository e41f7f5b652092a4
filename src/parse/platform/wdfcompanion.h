/* SPDX-License-Identifier: MIT */
/* wdfcompanion.h: part of wdf.h. */
#include "wdf.h"
