/* SPDX-License-Identifier: MIT */
/* udecxtypes.h: emulated USB devices: UDE. */
#include "hs_ude_all.h"
