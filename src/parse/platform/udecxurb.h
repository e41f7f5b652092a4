/* SPDX-License-Identifier: MIT */
/* udecxurb.h: emulated USB devices: UDE. */
#include "hs_ude_all.h"
