/* SPDX-License-Identifier: MIT */
/* hs_gpioclx_all.h: GPIO controllers. */
#ifndef HS_GPIOCLX_ALL_H
#define HS_GPIOCLX_ALL_H

#include "wdf.h"
#include "gpio.h"

#include "hs_gpioclx.h"
#include "hs_gpioclx_inline.h"

#endif
