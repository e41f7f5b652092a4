/* SPDX-License-Identifier: MIT */
/* Cryptography: providers, hashes, keys.  A handle is a handle; nothing is computed. */
#include <ntddk.h>
#include <bcrypt.h>

#include "api.h"

static NTSTATUS close_handle(const Call *call, Word handle)
{
    return release_status(ledger_release(call, KIND_bcrypt_handle, handle, 0));
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
