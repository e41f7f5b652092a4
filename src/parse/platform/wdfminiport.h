/* SPDX-License-Identifier: MIT */
/* wdfminiport.h: the framework under a port driver. */
#ifndef HS_WDFMINIPORT_H
#define HS_WDFMINIPORT_H

#include "wdf.h"

HS_BEGIN
void WdfDriverMiniportUnload(WDFDRIVER);
HS_END

#endif
