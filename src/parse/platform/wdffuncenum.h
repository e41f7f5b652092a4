/* SPDX-License-Identifier: MIT */
/* wdffuncenum.h: part of wdf.h. */
#include "wdf.h"
