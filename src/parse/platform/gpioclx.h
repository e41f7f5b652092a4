/* SPDX-License-Identifier: MIT */
/* gpioclx.h: GPIO controllers. */
#include "hs_gpioclx_all.h"
