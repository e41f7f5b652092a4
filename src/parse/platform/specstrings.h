/* SPDX-License-Identifier: MIT */
/* specstrings.h: annotations. */
#include "hs_sal.h"
