/* SPDX-License-Identifier: MIT */
/* Multipath I/O: a device-specific module hands its unload routine over in a request. */
#include <ntddk.h>

#include <dsm.h>

#include "api.h"
#include "unload.h"

void DsmSendDeviceIoControlSynchronous(ULONG code, PDEVICE_OBJECT device, PVOID in, PVOID out, ULONG in_size, ULONG out_size,
                                       BOOLEAN internal, PIO_STATUS_BLOCK status)
{
    (void)device, (void)in_size, (void)out, (void)out_size, (void)internal;
    CALL();
    if (call_goes_wrong(&call)) {
        status->Status = call_status();
        return;
    }
    status->Status = STATUS_SUCCESS;
    if (code == IOCTL_MPDSM_REGISTER)
        port_registers((Word)((PDSM_INIT_DATA)in)->DsmUnload);
}
