/* SPDX-License-Identifier: MIT */
/* Winsock Kernel and the Network Module Registrar. */
#include <ntifs.h>
#include <wsk.h>

#include "api.h"

static WSK_PROVIDER_DISPATCH dispatch;

NTSTATUS WskRegister(PWSK_CLIENT_NPI client, PWSK_REGISTRATION registration)
{
    (void)client;
    NT_ACQUIRE_ID(wsk_registration, registration);
}
void WskDeregister(PWSK_REGISTRATION registration) { RELEASE(wsk_registration, registration); }
NTSTATUS WskCaptureProviderNPI(PWSK_REGISTRATION registration, ULONG timeout, PWSK_PROVIDER_NPI out)
{
    (void)timeout;
    CALL();
    FAIL_STATUS();
    out->Dispatch = &dispatch;
    ledger_acquire(&call, KIND_wsk_provider, (Word)registration);
    return STATUS_SUCCESS;
}
void WskReleaseProviderNPI(PWSK_REGISTRATION registration) { RELEASE(wsk_provider, registration); }

NTSTATUS NmrRegisterClient(PNPI_CLIENT_CHARACTERISTICS characteristics, PVOID context, PHANDLE out)
{
    (void)characteristics, (void)context;
    NT_ACQUIRE_HANDLE(nmr_registration, out);
}
NTSTATUS NmrRegisterProvider(PNPI_PROVIDER_CHARACTERISTICS characteristics, PVOID context, PHANDLE out)
{
    (void)characteristics, (void)context;
    NT_ACQUIRE_HANDLE(nmr_registration, out);
}
/* Pending: the wait that follows ends at once here. */
NTSTATUS NmrDeregisterClient(HANDLE handle) { RELEASE(nmr_registration, handle); return STATUS_PENDING; }
NTSTATUS NmrDeregisterProvider(HANDLE handle) { RELEASE(nmr_registration, handle); return STATUS_PENDING; }
NTSTATUS NmrWaitForClientDeregisterComplete(HANDLE handle) { (void)handle; return STATUS_SUCCESS; }
NTSTATUS NmrWaitForProviderDeregisterComplete(HANDLE handle) { (void)handle; return STATUS_SUCCESS; }
