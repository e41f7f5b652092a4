/* SPDX-License-Identifier: MIT */
/* The I/O manager: the driver object and its DriverUnload, devices, links, packets, work items, notifications. */
#include <ntifs.h>

#include "api.h"

/* ---- the driver object ---- */

static DRIVER_OBJECT the_driver;
static DRIVER_EXTENSION the_extension;
static WCHAR path_text[] = L"\\Registry\\Machine\\System\\CurrentControlSet\\Services\\Driver";
static UNICODE_STRING the_path = {sizeof path_text - sizeof(WCHAR), sizeof path_text, path_text};

void driver_object_init(void)
{
    the_driver.Type = 4;
    the_driver.Size = sizeof the_driver;
    the_driver.DriverExtension = &the_extension;
    the_extension.DriverObject = &the_driver;
}

void *driver_object(void) { return &the_driver; }
void *registry_path(void) { return &the_path; }

/* A store that oracle_run.py did not mark counts as the driver's. */
Word driver_unload_now(void)
{
    Word now = (Word)the_driver.DriverUnload;
    if (now != life.driver_unload)
        driver_unload_written(now, 0);
    return now;
}

void driver_unload_set(Word routine)
{
    driver_unload_now();
    the_driver.DriverUnload = (PDRIVER_UNLOAD)routine;
    driver_unload_written(routine, 0);
}

void call_driver_unload(Word routine)
{
    routine_ran(routine);
    ((PDRIVER_UNLOAD)routine)(&the_driver);
}

/* ---- devices and links ---- */

static NTSTATUS create_device(const Call *call, ULONG extension_size, ULONG type, PDEVICE_OBJECT *out)
{
    if (call_fails(call))
        return call_status();
    PDEVICE_OBJECT device = block_new(sizeof *device + extension_size + 16, 1);
    device->DeviceExtension = device + 1;
    device->DriverObject = &the_driver;
    device->DeviceType = type;
    device->StackSize = 1;
    device->Flags = DO_DEVICE_INITIALIZING;
    device->NextDevice = the_driver.DeviceObject;
    the_driver.DeviceObject = device;
    ledger_acquire(call, KIND_device, (Word)device);
    *out = device;
    return STATUS_SUCCESS;
}

NTSTATUS IoCreateDevice(PDRIVER_OBJECT driver, ULONG extension_size, PUNICODE_STRING name, ULONG type, ULONG flags,
                        BOOLEAN exclusive, PDEVICE_OBJECT *device)
{
    (void)driver, (void)name, (void)flags, (void)exclusive;
    CALL();
    return create_device(&call, extension_size, type, device);
}
NTSTATUS IoCreateDeviceSecure(PDRIVER_OBJECT driver, ULONG extension_size, PCUNICODE_STRING name, ULONG type, ULONG flags,
                              BOOLEAN exclusive, PCUNICODE_STRING security, LPCGUID class_guid, PDEVICE_OBJECT *device)
{
    (void)driver, (void)name, (void)flags, (void)exclusive, (void)security, (void)class_guid;
    CALL();
    return create_device(&call, extension_size, type, device);
}
NTSTATUS WdmlibIoCreateDeviceSecure(PDRIVER_OBJECT driver, ULONG extension_size, PCUNICODE_STRING name, ULONG type,
                                    ULONG flags, BOOLEAN exclusive, PCUNICODE_STRING security, LPCGUID class_guid,
                                    PDEVICE_OBJECT *device)
{
    (void)driver, (void)name, (void)flags, (void)exclusive, (void)security, (void)class_guid;
    CALL();
    return create_device(&call, extension_size, type, device);
}
void IoDeleteDevice(PDEVICE_OBJECT device)
{
    CALL();
    if (!ledger_release(&call, KIND_device, (Word)device, 0))
        return;
    for (PDEVICE_OBJECT *at = &the_driver.DeviceObject; *at != NULL; at = &(*at)->NextDevice)
        if (*at == device) {
            *at = device->NextDevice;
            break;
        }
    block_free(device);
}

static NTSTATUS create_link(const Call *call, PUNICODE_STRING link)
{
    if (call_fails(call))
        return call_status();
    Word name = name_number((const unsigned short *)link->Buffer, link->Length);
    if (ledger_is_held(KIND_symbolic_link, name))
        return STATUS_OBJECT_NAME_COLLISION;
    ledger_acquire(call, KIND_symbolic_link, name);
    return STATUS_SUCCESS;
}
NTSTATUS IoCreateSymbolicLink(PUNICODE_STRING link, PUNICODE_STRING device)
{
    (void)device;
    CALL();
    return create_link(&call, link);
}
NTSTATUS IoCreateUnprotectedSymbolicLink(PUNICODE_STRING link, PUNICODE_STRING device)
{
    (void)device;
    CALL();
    return create_link(&call, link);
}
NTSTATUS IoDeleteSymbolicLink(PUNICODE_STRING link)
{
    CALL();
    Word name = name_number((const unsigned short *)link->Buffer, link->Length);
    return release_status(ledger_release(&call, KIND_symbolic_link, name, 0));
}

NTSTATUS IoGetDeviceObjectPointer(PUNICODE_STRING name, ACCESS_MASK access, PFILE_OBJECT *file, PDEVICE_OBJECT *device)
{
    (void)name, (void)access;
    CALL();
    FAIL_STATUS();
    *file = keep(sizeof **file);
    *device = keep(sizeof **device);
    (*file)->DeviceObject = *device;
    ledger_acquire(&call, KIND_object_reference, (Word)*file);
    return STATUS_SUCCESS;
}

NTSTATUS IoRegisterDeviceInterface(PDEVICE_OBJECT device, const GUID *interface_class, PUNICODE_STRING reference,
                                   PUNICODE_STRING link)
{
    (void)device, (void)interface_class, (void)reference;
    CALL();
    FAIL_STATUS();
    link->Buffer = block_new(64, 1);
    link->Length = 32;
    link->MaximumLength = 64;
    ledger_acquire(&call, KIND_unicode_string, (Word)link->Buffer);
    return STATUS_SUCCESS;
}
NTSTATUS IoAllocateDriverObjectExtension(PDRIVER_OBJECT driver, PVOID id, ULONG size, PVOID *out)
{
    (void)driver, (void)id;
    CALL();
    FAIL_STATUS();
    *out = block_new(size, 1);
    return STATUS_SUCCESS;
}
NTSTATUS IoOpenDriverRegistryKey(PDRIVER_OBJECT driver, DRIVER_REGKEY_TYPE type, ACCESS_MASK access, ULONG flags,
                                 PHANDLE key)
{
    (void)driver, (void)type, (void)access, (void)flags;
    NT_ACQUIRE_HANDLE(handle, key);
}
NTSTATUS IoOpenDeviceRegistryKey(PDEVICE_OBJECT device, ULONG type, ACCESS_MASK access, PHANDLE key)
{
    (void)device, (void)type, (void)access;
    NT_ACQUIRE_HANDLE(handle, key);
}

/* ---- packets and work items ---- */

PIRP IoAllocateIrp(CCHAR stack, BOOLEAN charge) { (void)charge; ACQUIRE_BLOCK(irp, (Word)IoSizeOfIrp((CCHAR)(stack + 1)), 1); }
void IoFreeIrp(PIRP irp) { RELEASE_BLOCK(irp, irp); }
PIO_WORKITEM IoAllocateWorkItem(PDEVICE_OBJECT device) { (void)device; ACQUIRE_BLOCK(work_item, 64, 1); }
void IoFreeWorkItem(PIO_WORKITEM item) { RELEASE_BLOCK(work_item, item); }
void IoInitializeWorkItem(PVOID object, PIO_WORKITEM item)
{
    (void)object;
    CALL();
    ledger_acquire(&call, KIND_work_item, (Word)item);
}
void IoUninitializeWorkItem(PIO_WORKITEM item) { RELEASE(work_item, item); }
/* The worker is faster than DriverEntry. */
void IoQueueWorkItem(PIO_WORKITEM item, PIO_WORKITEM_ROUTINE routine, WORK_QUEUE_TYPE queue, PVOID context)
{
    (void)item, (void)queue;
    routine(NULL, context);
}
void IoCompleteRequest(PIRP irp, CCHAR boost) { (void)irp, (void)boost; }

/* ---- notifications ---- */

NTSTATUS IoRegisterPlugPlayNotification(IO_NOTIFICATION_EVENT_CATEGORY category, ULONG flags, PVOID data,
                                        PDRIVER_OBJECT driver, PDRIVER_NOTIFICATION_CALLBACK_ROUTINE routine,
                                        PVOID context, PVOID *entry)
{
    (void)category, (void)flags, (void)data, (void)driver, (void)routine, (void)context;
    NT_ACQUIRE_HANDLE(pnp_notification, entry);
}
NTSTATUS IoUnregisterPlugPlayNotification(PVOID entry) { NT_RELEASE(pnp_notification, entry); }
NTSTATUS IoUnregisterPlugPlayNotificationEx(PVOID entry) { NT_RELEASE(pnp_notification, entry); }
NTSTATUS IoRegisterShutdownNotification(PDEVICE_OBJECT device) { NT_ACQUIRE_ID(shutdown_notification, device); }
NTSTATUS IoRegisterLastChanceShutdownNotification(PDEVICE_OBJECT device) { NT_ACQUIRE_ID(shutdown_notification, device); }
void IoUnregisterShutdownNotification(PDEVICE_OBJECT device) { RELEASE(shutdown_notification, device); }
PVOID IoRegisterBootDriverCallback(PBOOT_DRIVER_CALLBACK_FUNCTION routine, PVOID context)
{
    (void)routine, (void)context;
    CALL();
    FAIL_WITH(NULL);
    Word handle = new_handle();
    ledger_acquire(&call, KIND_callback_registration, handle);
    return (PVOID)handle;
}
void IoUnregisterBootDriverCallback(PVOID handle) { RELEASE(callback_registration, handle); }
void IoRegisterFileSystem(PDEVICE_OBJECT device)
{
    CALL();
    ledger_acquire(&call, KIND_file_system, (Word)device);
}
void IoUnregisterFileSystem(PDEVICE_OBJECT device) { RELEASE(file_system, device); }
void IoRegisterDriverReinitialization(PDRIVER_OBJECT driver, PDRIVER_REINITIALIZE routine, PVOID context)
{
    (void)driver, (void)routine, (void)context;
}
void IoRegisterBootDriverReinitialization(PDRIVER_OBJECT driver, PDRIVER_REINITIALIZE routine, PVOID context)
{
    (void)driver, (void)routine, (void)context;
}
