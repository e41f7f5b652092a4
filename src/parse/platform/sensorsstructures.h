/* SPDX-License-Identifier: MIT */
/* sensorsstructures.h: sensors. */
#include "hs_sensorscx_all.h"
