/* SPDX-License-Identifier: MIT */
/* Device objects hang in a list of the driver object: IoCreateDevice puts the new one first, IoDeleteDevice takes it out.
 * An error path that deletes `DriverObject->DeviceObject`, or all that the list has, deletes what was created.
 * Source: WDK documentation of DRIVER_OBJECT.DeviceObject and DEVICE_OBJECT.NextDevice. */
#include "replay/machine.h"

enum { MAX_DEVICES = 64 };

static const Value *head_of(Machine *machine, const State *state)
{
    return value_field(machine->values, state->platform.driver_object, "DeviceObject");
}

static const Value *next_of(Machine *machine, const Value *device)
{
    return value_field(machine->values, device, "NextDevice");
}

static const Value *load(Machine *machine, const State *state, const Value *address)
{
    const Value *value = memory_load(machine, state, address, NULL);
    return value->kind == VALUE_INITIAL ? value_int(machine->values, 0) : value;
}

void devices_add(Machine *machine, State *state, const IrInst *inst, const Value *device)
{
    const Value *head = head_of(machine, state);
    memory_zero(machine, state, device);
    memory_store(machine, state, next_of(machine, device), load(machine, state, head));
    memory_store(machine, state, value_field(machine->values, device, "DriverObject"), state->platform.driver_object);
    memory_store(machine, state, head, device);
    const Value *extension = machine_symbol(machine, state, inst, value_extension, NULL);
    fact_exclude(machine, state, extension, 0);
    memory_zero(machine, state, extension);
    memory_store(machine, state, value_field(machine->values, device, "DeviceExtension"), extension);
}

void devices_remove(Machine *machine, State *state, const Value *device)
{
    const Value *place = head_of(machine, state);
    for (int i = 0; i < MAX_DEVICES; i++) {
        const Value *each = load(machine, state, place);
        if (each == device)
            memory_store(machine, state, place, load(machine, state, next_of(machine, device)));
        if (each == device || each->kind != VALUE_SYMBOL)
            return;
        place = next_of(machine, each);
    }
}
