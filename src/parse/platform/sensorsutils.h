/* SPDX-License-Identifier: MIT */
/* sensorsutils.h: sensors. */
#include "hs_sensorscx_all.h"
