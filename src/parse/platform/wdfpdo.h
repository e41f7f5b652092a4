/* SPDX-License-Identifier: MIT */
/* wdfpdo.h: part of wdf.h. */
#include "wdf.h"
