/* SPDX-License-Identifier: MIT */
/* kcom.h: kernel COM. */
#include "hs_ks_cxx_all.h"
