/* SPDX-License-Identifier: MIT */
/* wdfcollection.h: part of wdf.h. */
#include "wdf.h"
