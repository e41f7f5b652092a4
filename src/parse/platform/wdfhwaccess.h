/* SPDX-License-Identifier: MIT */
/* wdfhwaccess.h: part of wdf.h. */
#include "wdf.h"
