/* SPDX-License-Identifier: MIT */
/* acxtargets.h: audio class extension. */
#include "acx.h"
