/* SPDX-License-Identifier: MIT */
/* WDFDEVICE_INIT and who owns it (F8), devices, and what is made for them. */
#include "object.h"

struct WDFDEVICE_INIT {
    unsigned n_names;
};

PWDFDEVICE_INIT WdfControlDeviceInitAllocate(WDFDRIVER driver, const UNICODE_STRING *security)
{
    (void)driver, (void)security;
    CALL();
    FAIL_WITH(NULL);
    PWDFDEVICE_INIT init = block_new(sizeof *init, 1);
    ledger_acquire(&call, KIND_wdf_device_init, (Word)init);
    return init;
}
PWDFDEVICE_INIT WdfPdoInitAllocate(WDFDEVICE parent)
{
    (void)parent;
    CALL();
    FAIL_WITH(NULL);
    PWDFDEVICE_INIT init = block_new(sizeof *init, 1);
    ledger_acquire(&call, KIND_wdf_device_init, (Word)init);
    return init;
}
void WdfDeviceInitFree(PWDFDEVICE_INIT init)
{
    CALL();
    if (ledger_release(&call, KIND_wdf_device_init, (Word)init, 0))
        block_free(init);
}
NTSTATUS WdfDeviceInitAssignName(PWDFDEVICE_INIT init, PCUNICODE_STRING name)
{
    (void)name;
    CALL();
    FAIL_STATUS();
    init->n_names++;
    return STATUS_SUCCESS;
}
NTSTATUS WdfDeviceInitAssignSDDLString(PWDFDEVICE_INIT init, PCUNICODE_STRING text)
{
    (void)text;
    CALL();
    FAIL_STATUS();
    init->n_names += 0;
    return STATUS_SUCCESS;
}

NTSTATUS WdfDeviceCreate(PWDFDEVICE_INIT *init, PWDF_OBJECT_ATTRIBUTES attributes, WDFDEVICE *out)
{
    CALL();
    FAIL_STATUS();
    ledger_consume(KIND_wdf_device_init, (Word)*init);
    *init = NULL;
    *out = (WDFDEVICE)object_new(&call, "device", attributes, wdf_driver_object());
    return STATUS_SUCCESS;
}

static NTSTATUS new_child(const Call *call, const char *type, PWDF_OBJECT_ATTRIBUTES attributes, WDFOBJECT parent,
                          WDFOBJECT *out)
{
    if (call_fails(call))
        return call_status();
    Object *object = object_new(call, type, attributes, parent == NULL ? wdf_driver_object() : object_of(call, parent));
    if (out != NULL)
        *out = (WDFOBJECT)object;
    return STATUS_SUCCESS;
}

NTSTATUS WdfIoQueueCreate(WDFDEVICE device, PWDF_IO_QUEUE_CONFIG config, PWDF_OBJECT_ATTRIBUTES attributes, WDFQUEUE *out)
{
    (void)config;
    CALL();
    return new_child(&call, "queue", attributes, device, (WDFOBJECT *)out);
}
NTSTATUS WdfInterruptCreate(WDFDEVICE device, PWDF_INTERRUPT_CONFIG config, PWDF_OBJECT_ATTRIBUTES attributes,
                            WDFINTERRUPT *out)
{
    (void)config;
    CALL();
    return new_child(&call, "interrupt", attributes, device, (WDFOBJECT *)out);
}
NTSTATUS WdfIoTargetCreate(WDFDEVICE device, PWDF_OBJECT_ATTRIBUTES attributes, WDFIOTARGET *out)
{
    CALL();
    return new_child(&call, "target", attributes, device, (WDFOBJECT *)out);
}
NTSTATUS WdfRequestCreate(PWDF_OBJECT_ATTRIBUTES attributes, WDFIOTARGET target, WDFREQUEST *out)
{
    CALL();
    return new_child(&call, "request", attributes, target, (WDFOBJECT *)out);
}

/* Goes with the device. */
NTSTATUS WdfDeviceCreateSymbolicLink(WDFDEVICE device, PCUNICODE_STRING name)
{
    (void)device, (void)name;
    CALL();
    FAIL_STATUS();
    return STATUS_SUCCESS;
}
NTSTATUS WdfDeviceCreateDeviceInterface(WDFDEVICE device, const GUID *guid, PCUNICODE_STRING reference)
{
    (void)device, (void)guid, (void)reference;
    CALL();
    FAIL_STATUS();
    return STATUS_SUCCESS;
}
void WdfControlFinishInitializing(WDFDEVICE device) { (void)device; }
void WdfDeviceInitSetDeviceType(PWDFDEVICE_INIT init, DEVICE_TYPE type) { (void)init, (void)type; }
void WdfDeviceInitSetIoType(PWDFDEVICE_INIT init, WDF_DEVICE_IO_TYPE type) { (void)init, (void)type; }
void WdfDeviceInitSetExclusive(PWDFDEVICE_INIT init, BOOLEAN exclusive) { (void)init, (void)exclusive; }
WDFDRIVER WdfDeviceGetDriver(WDFDEVICE device) { (void)device; return (WDFDRIVER)wdf_driver_object(); }
