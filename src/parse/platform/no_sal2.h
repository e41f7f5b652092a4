/* SPDX-License-Identifier: MIT */
/* no_sal2.h: annotations. */
#include "hs_sal.h"
