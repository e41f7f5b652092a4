/* SPDX-License-Identifier: MIT */
/* System services and the object manager: handles, references, threads. */
#include <ntifs.h>

#include "api.h"

/* ---- handles ---- */

NTSTATUS ZwClose(HANDLE handle)
{
    CALL();
    if (handle == (HANDLE)-1 || handle == (HANDLE)-2 || handle == (HANDLE)-3)
        return STATUS_SUCCESS;
    return release_status(ledger_release(&call, KIND_handle, (Word)handle, 0));
}
NTSTATUS NtClose(HANDLE handle)
{
    NT_RELEASE(handle, handle);
}
NTSTATUS ObCloseHandle(HANDLE handle, KPROCESSOR_MODE mode)
{
    (void)mode;
    NT_RELEASE(handle, handle);
}

NTSTATUS ZwCreateFile(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, PIO_STATUS_BLOCK status,
                      PLARGE_INTEGER size, ULONG file_attributes, ULONG share, ULONG disposition, ULONG options, PVOID ea,
                      ULONG ea_length)
{
    (void)access, (void)attributes, (void)size, (void)file_attributes, (void)share, (void)disposition, (void)options;
    (void)ea, (void)ea_length;
    status->Status = STATUS_SUCCESS;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS IoCreateFile(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, PIO_STATUS_BLOCK status,
                      PLARGE_INTEGER size, ULONG file_attributes, ULONG share, ULONG disposition, ULONG options, PVOID ea,
                      ULONG ea_length, CREATE_FILE_TYPE type, PVOID parameters, ULONG flags)
{
    (void)access, (void)attributes, (void)size, (void)file_attributes, (void)share, (void)disposition, (void)options;
    (void)ea, (void)ea_length, (void)type, (void)parameters, (void)flags;
    status->Status = STATUS_SUCCESS;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwOpenFile(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, PIO_STATUS_BLOCK status, ULONG share,
                    ULONG options)
{
    (void)access, (void)attributes, (void)share, (void)options;
    status->Status = STATUS_SUCCESS;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwCreateKey(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, ULONG index, PUNICODE_STRING class_name,
                     ULONG options, PULONG disposition)
{
    (void)access, (void)attributes, (void)index, (void)class_name, (void)options;
    if (disposition != NULL)
        *disposition = REG_CREATED_NEW_KEY;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwCreateSection(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, PLARGE_INTEGER size,
                         ULONG protection, ULONG allocation, HANDLE file)
{
    (void)access, (void)attributes, (void)size, (void)protection, (void)allocation, (void)file;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwCreateEvent(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, EVENT_TYPE type, BOOLEAN initial)
{
    (void)access, (void)attributes, (void)type, (void)initial;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwOpenKeyEx(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, ULONG options)
{
    (void)access, (void)attributes, (void)options;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwOpenProcess(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, PCLIENT_ID client)
{
    (void)access, (void)attributes, (void)client;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwCreateTransactionManager(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, PUNICODE_STRING log,
                                    ULONG options, ULONG strength)
{
    (void)access, (void)attributes, (void)log, (void)options, (void)strength;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS ZwCreateTimer(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes, TIMER_TYPE type)
{
    (void)access, (void)attributes, (void)type;
    NT_ACQUIRE_HANDLE(handle, out);
}

#define OPEN_BY_NAME(name)                                                                                             \
    NTSTATUS name(PHANDLE out, ACCESS_MASK access, POBJECT_ATTRIBUTES attributes)                                      \
    {                                                                                                                  \
        (void)access, (void)attributes;                                                                                \
        NT_ACQUIRE_HANDLE(handle, out);                                                                                \
    }
OPEN_BY_NAME(ZwOpenKey)
OPEN_BY_NAME(ZwOpenSection)
OPEN_BY_NAME(ZwOpenEvent)
OPEN_BY_NAME(ZwOpenTimer)
OPEN_BY_NAME(ZwOpenSymbolicLinkObject)
OPEN_BY_NAME(ZwOpenDirectoryObject)
OPEN_BY_NAME(ZwCreateDirectoryObject)

NTSTATUS ZwMapViewOfSection(HANDLE section, HANDLE process, PVOID *base, ULONG_PTR zero_bits, SIZE_T commit,
                            PLARGE_INTEGER offset, PSIZE_T size, SECTION_INHERIT inherit, ULONG type, ULONG protect)
{
    (void)section, (void)zero_bits, (void)commit, (void)offset, (void)size, (void)inherit, (void)type, (void)protect;
    CALL();
    FAIL_STATUS();
    *base = (PVOID)new_handle();
    if (process == NtCurrentProcess())
        ledger_acquire(&call, KIND_section_view, (Word)*base);
    return STATUS_SUCCESS;
}
NTSTATUS ZwUnmapViewOfSection(HANDLE process, PVOID base)
{
    (void)process;
    NT_RELEASE(section_view, base);
}

/* ---- the registry: each value is there, and is 0, 1 or all bits ---- */

static ULONG a_value(const Call *call)
{
    static const ULONG values[] = {0, 1, 0xffffffff};
    return values[call_chooses(call, 3)];
}

NTSTATUS ZwQueryValueKey(HANDLE key, PUNICODE_STRING name, KEY_VALUE_INFORMATION_CLASS how, PVOID buffer, ULONG size,
                         PULONG length)
{
    (void)key, (void)name;
    CALL();
    int way = call_fails_ways(&call, 2); /* there is no such value, or a warning: the buffer is too small for it */
    if (way != 0)
        return way == 1 ? call_status() : call_warning();
    memset(buffer, 0, size);
    if (how == KeyValuePartialInformation && size >= sizeof(KEY_VALUE_PARTIAL_INFORMATION)) {
        PKEY_VALUE_PARTIAL_INFORMATION value = buffer;
        value->Type = REG_DWORD;
        value->DataLength = sizeof(ULONG);
        if (size >= FIELD_OFFSET(KEY_VALUE_PARTIAL_INFORMATION, Data) + sizeof(ULONG))
            *(ULONG *)(void *)value->Data = a_value(&call);
    }
    if (length != NULL)
        *length = size < 16 ? size : 16;
    return STATUS_SUCCESS;
}

/* A table of values that go straight to the driver's variables; query routines are not called. */
NTSTATUS RtlQueryRegistryValues(ULONG relative, PCWSTR path, PRTL_QUERY_REGISTRY_TABLE table, PVOID context, PVOID environment)
{
    (void)relative, (void)path, (void)context, (void)environment;
    CALL();
    FAIL_STATUS();
    for (; table->Name != NULL || table->QueryRoutine != NULL; table++)
        if ((table->Flags & RTL_QUERY_REGISTRY_DIRECT) != 0 && table->EntryContext != NULL &&
            ((table->DefaultType & 0xff) == REG_DWORD || table->DefaultType >> 24 == REG_DWORD))
            *(ULONG *)table->EntryContext = a_value(&call);
    return STATUS_SUCCESS;
}

/* ---- threads ---- */

NTSTATUS PsCreateSystemThread(PHANDLE out, ULONG access, POBJECT_ATTRIBUTES attributes, HANDLE process, PCLIENT_ID client,
                              PKSTART_ROUTINE routine, PVOID context)
{
    (void)access, (void)attributes, (void)process, (void)client, (void)routine, (void)context;
    NT_ACQUIRE_HANDLE(handle, out);
}
NTSTATUS PsTerminateSystemThread(NTSTATUS status) { (void)status; return STATUS_SUCCESS; }

/* ---- references: one object for each handle ---- */

enum { N_OBJECTS = 256 };

static PVOID object_of(HANDLE handle)
{
    static struct { HANDLE handle; PVOID object; } objects[N_OBJECTS];
    unsigned i = 0;
    while (i < N_OBJECTS - 1 && objects[i].object != NULL && objects[i].handle != handle)
        i++;
    if (objects[i].object == NULL) {
        objects[i].handle = handle;
        objects[i].object = keep(512);
    }
    return objects[i].object;
}

static NTSTATUS reference(const Call *call, HANDLE handle, PVOID *out)
{
    if (call_fails(call))
        return call_status();
    *out = object_of(handle);
    ledger_acquire(call, KIND_object_reference, (Word)*out);
    return STATUS_SUCCESS;
}
NTSTATUS ObReferenceObjectByHandle(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode, PVOID *out,
                                   POBJECT_HANDLE_INFORMATION information)
{
    (void)access, (void)type, (void)mode, (void)information;
    CALL();
    return reference(&call, handle, out);
}
NTSTATUS ObReferenceObjectByHandleWithTag(HANDLE handle, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode,
                                          ULONG tag, PVOID *out, POBJECT_HANDLE_INFORMATION information)
{
    (void)access, (void)type, (void)mode, (void)tag, (void)information;
    CALL();
    return reference(&call, handle, out);
}
NTSTATUS ObReferenceObjectByPointer(PVOID object, ACCESS_MASK access, POBJECT_TYPE type, KPROCESSOR_MODE mode)
{
    (void)access, (void)type, (void)mode;
    NT_ACQUIRE_ID(object_reference, object);
}
static LONG_PTR one_more(const Call *call, PVOID object)
{
    ledger_acquire(call, KIND_object_reference, (Word)object);
    return 2;
}
LONG_PTR ObReferenceObject(PVOID object) { CALL(); return one_more(&call, object); }
LONG_PTR ObReferenceObjectWithTag(PVOID object, ULONG tag) { (void)tag; CALL(); return one_more(&call, object); }
LONG_PTR ObDereferenceObject(PVOID object) { RELEASE(object_reference, object); return 1; }
LONG_PTR ObDereferenceObjectWithTag(PVOID object, ULONG tag) { (void)tag; RELEASE(object_reference, object); return 1; }
LONG_PTR ObfReferenceObject(PVOID object) { CALL(); return one_more(&call, object); }
LONG_PTR ObfDereferenceObject(PVOID object) { RELEASE(object_reference, object); return 1; }
void ObDereferenceObjectDeferDelete(PVOID object) { RELEASE(object_reference, object); }

static NTSTATUS look_up(const Call *call, HANDLE id, PVOID *out)
{
    if (call_fails(call))
        return call_status();
    *out = object_of(id);
    ledger_acquire(call, KIND_object_reference, (Word)*out);
    return STATUS_SUCCESS;
}
NTSTATUS PsLookupProcessByProcessId(HANDLE id, PEPROCESS *out) { CALL(); return look_up(&call, id, (PVOID *)out); }
NTSTATUS PsLookupThreadByThreadId(HANDLE id, PETHREAD *out) { CALL(); return look_up(&call, id, (PVOID *)out); }

NTSTATUS ObOpenObjectByPointer(PVOID object, ULONG attributes, PACCESS_STATE state, ACCESS_MASK access, POBJECT_TYPE type,
                               KPROCESSOR_MODE mode, PHANDLE out)
{
    (void)object, (void)attributes, (void)state, (void)access, (void)type, (void)mode;
    NT_ACQUIRE_HANDLE(handle, out);
}

/* The object types are pointers that a driver reads. */
static POBJECT_TYPE a_type;
POBJECT_TYPE *PsProcessType = &a_type, *PsThreadType = &a_type, *IoFileObjectType = &a_type, *ExEventObjectType = &a_type,
             *ExSemaphoreObjectType = &a_type, *IoDriverObjectType = &a_type, *SeTokenObjectType = &a_type;

PEPROCESS PsInitialSystemProcess;
