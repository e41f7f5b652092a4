/* SPDX-License-Identifier: MIT */
/* i2cgpio.h: GPIO of I2C. */
#include "hs_midi_all.h"
