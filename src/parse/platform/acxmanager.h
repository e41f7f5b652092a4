/* SPDX-License-Identifier: MIT */
/* acxmanager.h: audio class extension. */
#include "acx.h"
