/* SPDX-License-Identifier: MIT */
/* wdfdmatransaction.h: part of wdf.h. */
#include "wdf.h"
