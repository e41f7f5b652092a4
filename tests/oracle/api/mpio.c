/* SPDX-License-Identifier: MIT */
/* Multipath I/O: a device-specific module hands its unload routine over in a request. */
#include <ntddk.h>

#include <dsm.h>

#include "api.h"
#include "unload.h"

static DSM_INIT_DATA registered;

static void register_module(PDSM_INIT_DATA data)
{
    registered = *data;
    route_known_with((Word)data->DsmUnload, &data->DsmContext);
}

/* MPIO calls the module's unload routine when the module takes itself back. */
static void deregister_module(void)
{
    DSM_INIT_DATA gone = registered;
    registered.DsmUnload = NULL;
    if (gone.DsmUnload != NULL)
        gone.DsmUnload(gone.DsmContext);
}

void DsmSendDeviceIoControlSynchronous(ULONG code, PDEVICE_OBJECT device, PVOID in, PVOID out, ULONG in_size, ULONG out_size,
                                       BOOLEAN internal, PIO_STATUS_BLOCK status)
{
    (void)device, (void)in_size, (void)out, (void)out_size, (void)internal;
    CALL();
    if (code == IOCTL_MPDSM_REGISTER && call_goes_wrong(&call)) {
        status->Status = call_status();
        return;
    }
    status->Status = STATUS_SUCCESS;
    if (code == IOCTL_MPDSM_REGISTER)
        register_module(in);
    if (code == IOCTL_MPDSM_DEREGISTER)
        deregister_module();
}
