/* SPDX-License-Identifier: MIT */
/* d3dukmdt.h: display miniports. */
#include "hs_dx_all.h"
