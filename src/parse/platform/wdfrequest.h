/* SPDX-License-Identifier: MIT */
/* wdfrequest.h: part of wdf.h. */
#include "wdf.h"
