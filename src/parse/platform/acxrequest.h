/* SPDX-License-Identifier: MIT */
/* acxrequest.h: audio class extension. */
#include "acx.h"
