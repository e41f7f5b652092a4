/* SPDX-License-Identifier: MIT */
/* sal.h: annotations. */
#include "hs_sal.h"
