/* SPDX-License-Identifier: MIT */
/* sercx.h: serial controllers: SerCx2. */
#include "hs_sercx_all.h"
