/* SPDX-License-Identifier: MIT */
/* acxpin.h: audio class extension. */
#include "acx.h"
