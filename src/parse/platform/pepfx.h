/* SPDX-License-Identifier: MIT */
/* pepfx.h: power engine plug-ins. */
#include "hs_pepfx_all.h"
