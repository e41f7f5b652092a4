/* SPDX-License-Identifier: MIT */
/* udecxwdfdevice.h: emulated USB devices: UDE. */
#include "hs_ude_all.h"
