/* SPDX-License-Identifier: MIT */
/* dispmprt.h: display miniports. */
#include "hs_dx_all.h"
