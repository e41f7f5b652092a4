/* SPDX-License-Identifier: MIT */
/* Where callbacks are put, and whether a framework call ever reads them there. */
#include <string.h>

#include "replay/machine.h"

static bool is_callback_field(const char *field)
{
    static const char *const fields[] = {"EvtCleanupCallback", "EvtDestroyCallback", "EvtDriverUnload"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (strcmp(field, fields[i]) == 0)
            return true;
    return false;
}

static CallbackStore *store_for(Machine *machine, const IrInst *inst, const Value *address, const Value *routine)
{
    for (size_t i = 0; i < machine->callback_stores.count; i++)
        if (machine->callback_stores.items[i]->inst == inst && machine->callback_stores.items[i]->routine == routine)
            return machine->callback_stores.items[i];
    CallbackStore *store = ARENA_NEW(machine->arena, CallbackStore);
    *store = (CallbackStore){.inst = inst,
                             .function = machine->activation->function,
                             .field = address->text,
                             .routine = routine,
                             .address = address};
    VEC_PUSH(machine->arena, &machine->callback_stores, store);
    return store;
}

void callbacks_note_store(Machine *machine, State *state, const Value *address, const Value *value, const IrInst *inst)
{
    if (!is_callback_field(address->text) || machine->activation == NULL)
        return;
    if (value->kind != VALUE_FUNCTION) {
        state->stores = map_remove(machine->arena, state->stores, address);
        return;
    }
    CallbackStore *store = store_for(machine, inst, address, value);
    if (store->n_paths < sizeof store->paths / sizeof *store->paths)
        store->paths[store->n_paths++] = state->path;
    state->stores = map_put(machine->arena, state->stores, address, store, 1);
}

typedef struct Sweep {
    Machine *machine;
    State *state;
    const Value *from, *to;
    Map result;
} Sweep;

static bool consume_one(void *context, const Value *key, const void *item)
{
    const Sweep *sweep = context;
    if (value_is_within(key, sweep->from))
        ((CallbackStore *)(uintptr_t)item)->consumed = true;
    return true;
}

void callbacks_consume(Machine *machine, const State *state, const Value *address)
{
    Sweep sweep = {.machine = machine, .from = address};
    map_each(state->stores, consume_one, &sweep);
}

static bool copy_one(void *context, const Value *key, const void *item)
{
    Sweep *sweep = context;
    if (value_is_within(key, sweep->from))
        sweep->result = map_put(sweep->machine->arena, sweep->result,
                                value_rebase(sweep->machine->values, key, sweep->from, sweep->to), item, 1);
    return true;
}

void callbacks_copy(Machine *machine, State *state, const Value *to, const Value *from)
{
    Sweep sweep = {.machine = machine, .from = from, .to = to, .result = state->stores};
    map_each(state->stores, copy_one, &sweep);
    state->stores = sweep.result;
}

static bool drop_one(void *context, const Value *key, const void *item)
{
    Sweep *sweep = context;
    (void)item;
    if (value_is_within(key, sweep->from))
        sweep->result = map_remove(sweep->machine->arena, sweep->result, key);
    return true;
}

void callbacks_drop(Machine *machine, State *state, const Value *address)
{
    Sweep sweep = {.machine = machine, .from = address, .result = state->stores};
    map_each(state->stores, drop_one, &sweep);
    state->stores = sweep.result;
}
