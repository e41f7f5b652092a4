/* SPDX-License-Identifier: MIT */
/* acxdevice.h: audio class extension. */
#include "acx.h"
