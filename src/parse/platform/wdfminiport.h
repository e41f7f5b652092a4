/* SPDX-License-Identifier: MIT */
/* wdfminiport.h: the framework under a port driver. */
#ifndef HS_WDFMINIPORT_H
#define HS_WDFMINIPORT_H

#include "wdf.h"

HS_BEGIN
void WdfDriverMiniportUnload(WDFDRIVER);
NTSTATUS WdfDeviceMiniportCreate(WDFDRIVER, PWDF_OBJECT_ATTRIBUTES, PDEVICE_OBJECT, PDEVICE_OBJECT, PDEVICE_OBJECT,
    WDFDEVICE *);
HS_END

#endif
