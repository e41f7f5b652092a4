/* SPDX-License-Identifier: MIT */
/* Storport calls the routine that ends tracing, when the driver has given one. */
#include <storport.h>

#include "api.h"
#include "unload.h"

ULONG StorPortInitialize(PVOID driver, PVOID path, struct _HW_INITIALIZATION_DATA *data, PVOID context)
{
    (void)driver, (void)path, (void)context;
    CALL();
    if (call_fails(&call))
        return (ULONG)call_status();
    port_registers((Word)data->HwCleanupTracing);
    return 0;
}
