/* SPDX-License-Identifier: MIT */
/* SD host controllers: the port driver calls the miniport's Cleanup at unload. */
#include <ntddk.h>

#include <sdport.h>

#include "api.h"
#include "unload.h"

NTSTATUS SdPortInitialize(PVOID driver, PVOID path, PSDPORT_INITIALIZATION_DATA data)
{
    (void)driver, (void)path;
    CALL();
    FAIL_STATUS();
    port_registers((Word)data->Cleanup);
    return STATUS_SUCCESS;
}
