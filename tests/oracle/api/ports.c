/* SPDX-License-Identifier: MIT */
/* Which unload routines are the platform's, and the port drivers that put theirs into DriverUnload (F7b). */
#include <ntifs.h>

#include "api.h"
#include "unload.h"

int framework_unload_matters(void);

static Word port_handler; /* the driver's own routine, given in a structure; 0 = none */

/* What a port driver calls takes the driver object, or nothing, or something that a driver of ours does not look at. */
void port_unload(PDRIVER_OBJECT driver)
{
    routine_ran((Word)port_unload);
    if (port_handler != 0)
        ((PDRIVER_UNLOAD)port_handler)(driver);
}

void port_registers(Word handler)
{
    port_handler = handler;
    if (handler != 0)
        route_known(ROUTE_PORT_UNLOAD, handler);
    driver_unload_set((Word)port_unload);
}

int is_platform_routine(Word routine)
{
    return routine == (Word)framework_unload || routine == (Word)ndis_unload || routine == (Word)port_unload;
}

int platform_routine_matters(Word routine)
{
    return routine == (Word)framework_unload ? framework_unload_matters()
           : routine == (Word)ndis_unload   ? ndis_unload_matters()
                                            : 1;
}

/* Their own types are of no matter here. */
#define PORT(name)                                                                                                     \
    NTSTATUS name(PVOID driver, PVOID a, PVOID b, PVOID c)                                                             \
    {                                                                                                                  \
        (void)driver, (void)a, (void)b, (void)c;                                                                       \
        CALL();                                                                                                        \
        FAIL_STATUS();                                                                                      \
        port_registers(0);                                                                                             \
        return STATUS_SUCCESS;                                                                                         \
    }
PORT(KsInitializeDriver)
PORT(PcInitializeAdapterDriver)
PORT(ScsiPortInitialize)
