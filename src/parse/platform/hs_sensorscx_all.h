/* SPDX-License-Identifier: MIT */
/* hs_sensorscx_all.h: sensors. */
#ifndef HS_SENSORSCX_ALL_H
#define HS_SENSORSCX_ALL_H

#include "windows.h"
#include "wdf.h"
#include "propkeydef.h"
#include "devpropdef.h"

#ifdef __cplusplus
#include "hs_sensorscx.h"
#include "hs_sensorscx_inline.h"
#endif

#endif
