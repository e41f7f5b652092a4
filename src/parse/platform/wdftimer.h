/* SPDX-License-Identifier: MIT */
/* wdftimer.h: part of wdf.h. */
#include "wdf.h"
