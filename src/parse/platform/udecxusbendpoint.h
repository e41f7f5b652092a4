/* SPDX-License-Identifier: MIT */
/* udecxusbendpoint.h: emulated USB devices: UDE. */
#include "hs_ude_all.h"
