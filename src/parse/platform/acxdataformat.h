/* SPDX-License-Identifier: MIT */
/* acxdataformat.h: audio class extension. */
#include "acx.h"
