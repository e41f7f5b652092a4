/* SPDX-License-Identifier: MIT */
/* udecxusbdevice.h: emulated USB devices: UDE. */
#include "hs_ude_all.h"
