/* SPDX-License-Identifier: MIT */
/* swenum.h: software device enumerator. */
#include "hs_ks_all.h"
