/* SPDX-License-Identifier: MIT */
/* hs_gpio_all.h: GPIO controls. */
#ifndef HS_GPIO_ALL_H
#define HS_GPIO_ALL_H

#include "ntddk.h"

#include "hs_gpio.h"

#endif
