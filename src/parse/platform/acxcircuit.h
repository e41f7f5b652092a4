/* SPDX-License-Identifier: MIT */
/* acxcircuit.h: audio class extension. */
#include "acx.h"
