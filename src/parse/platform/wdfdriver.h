/* SPDX-License-Identifier: MIT */
/* wdfdriver.h: part of wdf.h. */
#include "wdf.h"
