/* SPDX-License-Identifier: MIT */
/* acxdriver.h: audio class extension. */
#include "acx.h"
