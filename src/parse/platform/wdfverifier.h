/* SPDX-License-Identifier: MIT */
/* wdfverifier.h: part of wdf.h. */
#include "wdf.h"
