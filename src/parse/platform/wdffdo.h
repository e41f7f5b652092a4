/* SPDX-License-Identifier: MIT */
/* wdffdo.h: part of wdf.h. */
#include "wdf.h"
