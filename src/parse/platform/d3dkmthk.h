/* SPDX-License-Identifier: MIT */
/* d3dkmthk.h: display miniports. */
#include "hs_dx_all.h"
