/* SPDX-License-Identifier: MIT */
/* The GPIO class extension. */
#include <ntddk.h>

#include <wdf.h>

#include <gpioclx.h>

#include "api.h"

NTSTATUS GPIO_CLX_RegisterClient(WDFDRIVER driver, PGPIO_CLIENT_REGISTRATION_PACKET packet, PUNICODE_STRING path)
{
    (void)packet, (void)path;
    NT_ACQUIRE_ID(port_client, driver);
}
NTSTATUS GPIO_CLX_UnregisterClient(WDFDRIVER driver)
{
    NT_RELEASE(port_client, driver);
}
