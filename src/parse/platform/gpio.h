/* SPDX-License-Identifier: MIT */
/* gpio.h: GPIO controls. */
#include "hs_gpio_all.h"
