/* SPDX-License-Identifier: MIT */
/* reshub.h: the resource hub. */
#include "hs_reshub_all.h"
