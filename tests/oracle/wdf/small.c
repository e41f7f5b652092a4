/* SPDX-License-Identifier: MIT */
/* The small objects: locks, collections, strings, memory, timers, work items, registry keys. */
#include "object.h"

static NTSTATUS create(const Call *call, const char *type, PWDF_OBJECT_ATTRIBUTES attributes, WDFOBJECT *out, Object **object)
{
    if (call_fails(call))
        return call_status();
    Object *made = object_new(call, type, attributes, wdf_driver_object());
    if (out != NULL)
        *out = (WDFOBJECT)made;
    if (object != NULL)
        *object = made;
    return STATUS_SUCCESS;
}

#define PLAIN_CREATE(name, handle, type)                                                                               \
    NTSTATUS name(PWDF_OBJECT_ATTRIBUTES attributes, handle *out)                                                      \
    {                                                                                                                  \
        CALL();                                                                                                        \
        return create(&call, type, attributes, (WDFOBJECT *)out, NULL);                                                \
    }
PLAIN_CREATE(WdfWaitLockCreate, WDFWAITLOCK, "wait lock")
PLAIN_CREATE(WdfSpinLockCreate, WDFSPINLOCK, "spin lock")
PLAIN_CREATE(WdfCollectionCreate, WDFCOLLECTION, "collection")

NTSTATUS WdfStringCreate(PCUNICODE_STRING text, PWDF_OBJECT_ATTRIBUTES attributes, WDFSTRING *out)
{
    (void)text;
    CALL();
    return create(&call, "string", attributes, (WDFOBJECT *)out, NULL);
}

/* A timer, a work item and a DPC need a parent. */
#define NEEDS_PARENT(name, config_type, handle, type)                                                                  \
    NTSTATUS name(config_type config, PWDF_OBJECT_ATTRIBUTES attributes, handle *out)                                  \
    {                                                                                                                  \
        (void)config;                                                                                                  \
        CALL();                                                                                                        \
        if (!names_parent(attributes))                                                                                 \
            return STATUS_WDF_PARENT_NOT_SPECIFIED;                                                                    \
        return create(&call, type, attributes, (WDFOBJECT *)out, NULL);                                                \
    }
NEEDS_PARENT(WdfTimerCreate, PWDF_TIMER_CONFIG, WDFTIMER, "timer")
NEEDS_PARENT(WdfWorkItemCreate, PWDF_WORKITEM_CONFIG, WDFWORKITEM, "work item")
NEEDS_PARENT(WdfDpcCreate, PWDF_DPC_CONFIG, WDFDPC, "dpc")

/* ---- memory ---- */

NTSTATUS WdfMemoryCreate(PWDF_OBJECT_ATTRIBUTES attributes, POOL_TYPE type, ULONG tag, size_t size, WDFMEMORY *out,
                         PVOID *buffer)
{
    (void)type, (void)tag;
    Object *object;
    CALL();
    NTSTATUS status = create(&call, "memory", attributes, (WDFOBJECT *)out, &object);
    if (!NT_SUCCESS(status))
        return status;
    object->payload = block_new(size, 0);
    object->payload_size = size;
    if (buffer != NULL)
        *buffer = object->payload;
    return STATUS_SUCCESS;
}
PVOID WdfMemoryGetBuffer(WDFMEMORY memory, size_t *size)
{
    CALL();
    Object *object = object_of(&call, memory);
    if (size != NULL)
        *size = object->payload_size;
    return object->payload;
}
NTSTATUS WdfLookasideListCreate(PWDF_OBJECT_ATTRIBUTES attributes, size_t size, POOL_TYPE type,
                                PWDF_OBJECT_ATTRIBUTES memory_attributes, ULONG tag, WDFLOOKASIDE *out)
{
    (void)type, (void)memory_attributes, (void)tag;
    Object *object;
    CALL();
    NTSTATUS status = create(&call, "lookaside", attributes, (WDFOBJECT *)out, &object);
    if (NT_SUCCESS(status))
        object->payload_size = size;
    return status;
}

/* ---- keys: the framework closes them with the driver ---- */

NTSTATUS WdfDriverOpenParametersRegistryKey(WDFDRIVER driver, ACCESS_MASK access, PWDF_OBJECT_ATTRIBUTES attributes,
                                            WDFKEY *out)
{
    (void)driver, (void)access;
    CALL();
    return create(&call, "key", attributes, (WDFOBJECT *)out, NULL);
}
NTSTATUS WdfRegistryOpenKey(WDFKEY parent, PCUNICODE_STRING name, ACCESS_MASK access, PWDF_OBJECT_ATTRIBUTES attributes,
                            WDFKEY *out)
{
    (void)parent, (void)name, (void)access;
    CALL();
    return create(&call, "key", attributes, (WDFOBJECT *)out, NULL);
}
NTSTATUS WdfRegistryCreateKey(WDFKEY parent, PCUNICODE_STRING name, ACCESS_MASK access, ULONG options, PULONG disposition,
                              PWDF_OBJECT_ATTRIBUTES attributes, WDFKEY *out)
{
    (void)parent, (void)name, (void)access, (void)options, (void)disposition;
    CALL();
    return create(&call, "key", attributes, (WDFOBJECT *)out, NULL);
}
void WdfRegistryClose(WDFKEY key)
{
    CALL();
    Object *object = object_of(&call, key);
    if (ledger_is_held(KIND_wdf_object, (Word)object))
        ledger_release(&call, KIND_wdf_object, (Word)object, 0);
    object_delete(object);
}
NTSTATUS WdfRegistryQueryULong(WDFKEY key, PCUNICODE_STRING name, PULONG value)
{
    (void)key, (void)name;
    CALL();
    FAIL_STATUS();
    *value = call_chooses(&call, 2) == 0; /* 1 or 0 */
    return STATUS_SUCCESS;
}
