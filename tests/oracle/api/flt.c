/* SPDX-License-Identifier: MIT */
/* Minifilters: the filter, its ports, security descriptors. */
#include <fltKernel.h>

#include "api.h"

static PFLT_FILTER_UNLOAD_CALLBACK filter_unload; /* of the filter that is registered */

Word flt_unload_routine(void) { return (Word)filter_unload; }

/* FLTFL_FILTER_UNLOAD_MANDATORY: an unload that cannot be refused. */
void call_filter_unload(Word routine)
{
    ((PFLT_FILTER_UNLOAD_CALLBACK)routine)(1);
}

NTSTATUS FltRegisterFilter(PDRIVER_OBJECT driver, const FLT_REGISTRATION *registration, PFLT_FILTER *out)
{
    (void)driver;
    CALL();
    FAIL_STATUS();
    *out = block_new(64, 1);
    filter_unload = registration->FilterUnloadCallback;
    ledger_acquire(&call, KIND_flt_filter, (Word)*out);
    return STATUS_SUCCESS;
}
NTSTATUS FltStartFiltering(PFLT_FILTER filter) { (void)filter; NT_PLAIN(); }
void FltUnregisterFilter(PFLT_FILTER filter)
{
    CALL();
    if (ledger_release(&call, KIND_flt_filter, (Word)filter, 0)) {
        filter_unload = NULL;
        block_free(filter);
    }
}

NTSTATUS FltBuildDefaultSecurityDescriptor(PSECURITY_DESCRIPTOR *out, ACCESS_MASK access)
{
    (void)access;
    CALL();
    FAIL_STATUS();
    *out = block_new(64, 1);
    ledger_acquire(&call, KIND_flt_security_descriptor, (Word)*out);
    return STATUS_SUCCESS;
}
void FltFreeSecurityDescriptor(PSECURITY_DESCRIPTOR descriptor) { RELEASE_BLOCK(flt_security_descriptor, descriptor); }

NTSTATUS FltCreateCommunicationPort(PFLT_FILTER filter, PFLT_PORT *out, POBJECT_ATTRIBUTES attributes, PVOID cookie,
                                    PFLT_CONNECT_NOTIFY connect, PFLT_DISCONNECT_NOTIFY disconnect,
                                    PFLT_MESSAGE_NOTIFY message, LONG n)
{
    (void)filter, (void)attributes, (void)cookie, (void)connect, (void)disconnect, (void)message, (void)n;
    NT_ACQUIRE_HANDLE(flt_port, out);
}
void FltCloseCommunicationPort(PFLT_PORT port) { RELEASE(flt_port, port); }
void FltCloseClientPort(PFLT_FILTER filter, PFLT_PORT *port) { (void)filter; *port = NULL; }

NTSTATUS FltObjectReference(PVOID object) { NT_ACQUIRE_ID(flt_reference, object); }
void FltObjectDereference(PVOID object) { RELEASE(flt_reference, object); }
NTSTATUS FltCreateFile(PFLT_FILTER filter, PFLT_INSTANCE instance, PHANDLE out, ACCESS_MASK access,
                       POBJECT_ATTRIBUTES attributes, PIO_STATUS_BLOCK status, PLARGE_INTEGER size, ULONG file_attributes,
                       ULONG share, ULONG disposition, ULONG options, PVOID ea, ULONG ea_length, ULONG flags)
{
    (void)filter, (void)instance, (void)access, (void)attributes, (void)status, (void)size, (void)file_attributes;
    (void)share, (void)disposition, (void)options, (void)ea, (void)ea_length, (void)flags;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS FltClose(HANDLE handle) { NT_RELEASE(handle, handle); }
