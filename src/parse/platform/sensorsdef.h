/* SPDX-License-Identifier: MIT */
/* sensorsdef.h: sensors. */
#include "hs_sensorscx_all.h"
