/* SPDX-License-Identifier: MIT */
/* Cryptography: providers, hashes, keys.  A handle is a handle; nothing is computed. */
#include <ntddk.h>
#include <bcrypt.h>

#include "api.h"

/* A handle that was never opened is refused with a status. */
static NTSTATUS close_handle(const Call *call, Word handle)
{
    if (handle == 0)
        return STATUS_INVALID_HANDLE;
    return (void)ledger_release(call, KIND_bcrypt_handle, handle, 0), STATUS_SUCCESS;
}

NTSTATUS BCryptOpenAlgorithmProvider(BCRYPT_ALG_HANDLE *out, LPCWSTR name, LPCWSTR implementation, ULONG flags)
{
    (void)name, (void)implementation, (void)flags;
    NT_ACQUIRE_HANDLE(bcrypt_handle, out);
}
NTSTATUS BCryptCloseAlgorithmProvider(BCRYPT_ALG_HANDLE handle, ULONG flags)
{
    (void)flags;
    CALL();
    return close_handle(&call, (Word)handle);
}
