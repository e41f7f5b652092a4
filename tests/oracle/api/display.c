/* SPDX-License-Identifier: MIT */
/* Display miniports: DxgkDdiUnload stands in the structure that the driver hands over. */
#include <ntddk.h>

#include <dispmprt.h>

#include "api.h"
#include "unload.h"

NTSTATUS DxgkInitialize(PDRIVER_OBJECT driver, PUNICODE_STRING path, PDRIVER_INITIALIZATION_DATA data)
{
    (void)driver, (void)path;
    CALL();
    FAIL_STATUS();
    port_registers((Word)data->DxgkDdiUnload);
    return STATUS_SUCCESS;
}
NTSTATUS DxgkInitializeDisplayOnlyDriver(PDRIVER_OBJECT driver, PUNICODE_STRING path, PKMDDOD_INITIALIZATION_DATA data)
{
    (void)driver, (void)path;
    CALL();
    FAIL_STATUS();
    port_registers((Word)data->DxgkDdiUnload);
    return STATUS_SUCCESS;
}
