/* SPDX-License-Identifier: MIT */
/* acxelements.h: audio class extension. */
#include "acx.h"
