/* SPDX-License-Identifier: MIT */
/* The statements of C that drivers use, one function each, reached from DriverEntry. */
#include <ntddk.h>

static LONG g_Count;

static LONG Loops(LONG n)
{
    LONG sum = 0;

    for (LONG i = 0; i < n; i++) {
        if (i == 3)
            continue;
        sum += i;
    }
    for (;;) {
        if (--n < 0)
            break;
    }
    while (n++ < 4)
        sum ^= n;
    do {
        sum -= 2;
    } while (sum > 100);
    return sum;
}

static LONG Switches(ULONG kind)
{
    LONG result = 0;

    switch (kind) {
    case 0:
        return 1;
    case 1:
    case 2:
        result = 2;
        /* falls through */
    case 7:
        result += 3;
        break;
    default:
        result = kind > 20 && kind < 30 ? 4 : 5;
    }
    return result;
}

static NTSTATUS Guarded(PULONG Value)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        if (*Value == 0)
            __leave;
        g_Count = (LONG)*Value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    __try {
        g_Count++;
    } __finally {
        g_Count--;
    }
    return status;
}

static NTSTATUS Jumps(BOOLEAN First, BOOLEAN Second)
{
    NTSTATUS status;

    if (!First || (Second && g_Count != 0))
        goto Failed;
    if (NT_SUCCESS(status = Guarded((PULONG)&g_Count)))
        return status;
Failed:
    g_Count = 0, status = STATUS_UNSUCCESSFUL;
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    g_Count = Loops(8) + Switches((ULONG)g_Count);
    return Jumps(g_Count > 0, FALSE);
}
