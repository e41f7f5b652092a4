/* SPDX-License-Identifier: MIT */
/* specstrings_strict.h: annotations. */
#include "hs_sal.h"
