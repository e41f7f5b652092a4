/* SPDX-License-Identifier: MIT */
/* specstrings_undef.h: annotations. */
#include "hs_sal.h"
