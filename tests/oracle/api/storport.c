/* SPDX-License-Identifier: MIT */
/* Storport puts its own unload routine into DriverUnload; nothing of the driver runs in it. */
#include <storport.h>

#include "api.h"
#include "unload.h"

ULONG StorPortInitialize(PVOID driver, PVOID path, struct _HW_INITIALIZATION_DATA *data, PVOID context)
{
    (void)driver, (void)path, (void)context;
    CALL();
    if (call_fails(&call))
        return (ULONG)call_status();
    (void)data;
    port_registers(0);
    return 0;
}
