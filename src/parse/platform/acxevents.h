/* SPDX-License-Identifier: MIT */
/* acxevents.h: audio class extension. */
#include "acx.h"
