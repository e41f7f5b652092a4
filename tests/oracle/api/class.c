/* SPDX-License-Identifier: MIT */
/* The storage class library: its unload calls the driver's. */
#include <ntddk.h>

#include <classpnp.h>

#include "api.h"
#include "unload.h"

ULONG ClassInitialize(PVOID driver, PVOID path, PCLASS_INIT_DATA data)
{
    (void)driver, (void)path;
    CALL();
    FAIL_WITH((ULONG)FAILED_STATUS);
    port_registers((Word)data->ClassUnload);
    return STATUS_SUCCESS;
}
