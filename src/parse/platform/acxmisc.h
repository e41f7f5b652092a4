/* SPDX-License-Identifier: MIT */
/* acxmisc.h: audio class extension. */
#include "acx.h"
