/* SPDX-License-Identifier: MIT */
/* F10 for minifilters, and how misuse is named; the form is that of facts.c. */
#include <fltKernel.h>

#include "oracle.h"

static PFLT_FILTER g_filter;
static NTSTATUS OnFilterUnload(FLT_FILTER_UNLOAD_FLAGS flags)
{
    (VOID)flags;
    oracle_say("FilterUnload");
    FltUnregisterFilter(g_filter);
    return STATUS_SUCCESS;
}
static const FLT_REGISTRATION g_registration = {.Size = sizeof(FLT_REGISTRATION),
                                                .FilterUnloadCallback = OnFilterUnload};

/* F10: reached only after DriverEntry has succeeded; it stands in a structure, not in the driver object.
 * success: FilterUnload
 * FltRegisterFilter: -
 * FltStartFiltering: unregistered
 */
static NTSTATUS DriverEntry_F10_filter(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    NTSTATUS status;
    (VOID)path;
    status = FltRegisterFilter(driver, &g_registration, &g_filter);
    if (!NT_SUCCESS(status))
        return status;
    status = FltStartFiltering(g_filter);
    if (!NT_SUCCESS(status)) {
        oracle_say("unregistered");
        FltUnregisterFilter(g_filter);
    }
    return status;
}

static const FLT_REGISTRATION g_no_unload = {.Size = sizeof(FLT_REGISTRATION)};

/* F10: without a FilterUnloadCallback there is no unload.
 * success: -
 * FltRegisterFilter: -
 */
static NTSTATUS DriverEntry_F10_stays(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    (VOID)path;
    return FltRegisterFilter(driver, &g_no_unload, &g_filter);
}

/* A second release of the same block.
 * success: HS105
 * ExAllocatePool2: -
 */
static NTSTATUS DriverEntry_misuse_twice(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    PVOID block = ExAllocatePool2(POOL_FLAG_PAGED, 16, 'eciw');
    (VOID)driver, (VOID)path;
    if (block == NULL)
        return STATUS_NO_MEMORY;
    ExFreePool(block);
    ExFreePool(block);
    return STATUS_SUCCESS;
}

static ERESOURCE g_resource;
/* A release of what was never acquired.
 * success: HS106
 */
static NTSTATUS DriverEntry_misuse_never(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    (VOID)driver, (VOID)path;
    ExDeleteResourceLite(&g_resource);
    return STATUS_SUCCESS;
}

/* Harmless releases: of a link that is not there, of a routine that is not registered, of a handle that is null.
 * success: -
 */
static NTSTATUS DriverEntry_misuse_harmless(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    LARGE_INTEGER cookie = {0};
    (VOID)driver;
    IoDeleteSymbolicLink(path);
    PsRemoveLoadImageNotifyRoutine(NULL);
    CmUnRegisterCallback(cookie);
    ZwClose(NULL);
    return STATUS_SUCCESS;
}

/* A use after the release ends the life, and is told.
 * success: use after release
 * ExAllocatePool2: -
 */
static NTSTATUS DriverEntry_misuse_use(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    PULONG block = ExAllocatePool2(POOL_FLAG_PAGED, 16, 'esu ');
    (VOID)driver, (VOID)path;
    if (block == NULL)
        return STATUS_NO_MEMORY;
    ExFreePool(block);
    *block = 1;
    return STATUS_SUCCESS;
}

/* SEH: an exception reaches the handler, the filter may pass it on, __finally runs on both ways.
 * success: body, finally, done
 * ExAllocatePoolWithQuotaTag: finally, handler
 */
static NTSTATUS DriverEntry_seh(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    PVOID block = NULL;
    (VOID)driver, (VOID)path;
    __try {
        __try {
            block = ExAllocatePoolWithQuotaTag(PagedPool, 16, ' hes');
            oracle_say("body");
        } __finally {
            oracle_say("finally");
        }
    } __except (GetExceptionCode() == STATUS_INSUFFICIENT_RESOURCES ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
        oracle_say("handler");
        return STATUS_NO_MEMORY;
    }
    oracle_say("done");
    ExFreePool(block);
    return STATUS_SUCCESS;
}

const OracleDriver oracle_drivers[] = {{"F10_filter", DriverEntry_F10_filter, 0, 0},
                                       {"F10_stays", DriverEntry_F10_stays, 0, 0},
                                       {"misuse_twice", DriverEntry_misuse_twice, 0, 0},
                                       {"misuse_never", DriverEntry_misuse_never, 0, 0},
                                       {"misuse_harmless", DriverEntry_misuse_harmless, 0, 0},
                                       {"misuse_use", DriverEntry_misuse_use, 0, 0},
                                       {"seh", DriverEntry_seh, 0, 0},
                                       ORACLE_END};
