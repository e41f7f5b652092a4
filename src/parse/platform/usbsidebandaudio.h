/* SPDX-License-Identifier: MIT */
/* usbsidebandaudio.h: USB audio offload. */
#include "hs_usbsideband_all.h"
