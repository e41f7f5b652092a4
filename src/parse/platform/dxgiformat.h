/* SPDX-License-Identifier: MIT */
/* dxgiformat.h: display miniports. */
#include "hs_dx_all.h"
