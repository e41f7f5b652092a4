/* SPDX-License-Identifier: MIT */
/* udecx.h: emulated USB devices: UDE. */
#include "hs_ude_all.h"
