/* SPDX-License-Identifier: MIT */
/* acxstreams.h: audio class extension. */
#include "acx.h"
