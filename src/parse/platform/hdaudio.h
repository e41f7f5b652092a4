/* SPDX-License-Identifier: MIT */
/* hdaudio.h: HD audio bus. */
#include "hs_hdaudio_all.h"
