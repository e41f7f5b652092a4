/* SPDX-License-Identifier: MIT */
/* sercx/2.0/sercx.h: the class extension. */
#include "hs_sercx_all.h"
