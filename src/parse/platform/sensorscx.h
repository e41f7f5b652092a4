/* SPDX-License-Identifier: MIT */
/* sensorscx.h: sensors. */
#include "hs_sensorscx_all.h"
