/* SPDX-License-Identifier: MIT */
/* wdf.h: the driver frameworks, KMDF 1.x and UMDF 2.x, which share their declarations. */
#ifndef HS_WDF_H
#define HS_WDF_H

#if defined(UMDF_VERSION_MAJOR) || defined(HS_WINDOWS_H)
#define HS_UMDF 1
#include "windows.h"
#include "wudfwdm.h"
#else
#include "hs_wdm.h"
#endif

#include "hs_wdf_base.h"
#include "hs_wdf_driver.h"
#include "hs_wdf_states.h"
#include "hs_wdf_device.h"
#include "hs_wdf_device_2.h"
#include "hs_wdf_bus.h"
#include "hs_wdf_interrupt.h"
#include "hs_wdf_request.h"
#include "hs_wdf_io.h"
#include "hs_wdf_wmi.h"
#include "hs_wdf_dma.h"
#include "hs_wdf_more.h"

#endif
