/* SPDX-License-Identifier: MIT */
/* d3dkmddi.h: display miniports. */
#include "hs_dx_all.h"
