/* SPDX-License-Identifier: MIT */
/* d3dkmdt.h: display miniports. */
#include "hs_dx_all.h"
