/* SPDX-License-Identifier: MIT */
/* The framework's objects: creation with attributes and parents, and deletion in the order of F2 - every child's cleanup
 * callback before its parent's, siblings in order of creation, destroy callbacks after all cleanups. */
#include "replay/machine.h"

enum { FLAG_NON_PNP = 1, FLAG_NO_DISPATCH_OVERRIDE = 2 };

const Value *wdf_driver_handle(Machine *machine)
{
    return value_symbol(machine->values, "WDFDRIVER", NULL, 0, 0, NULL);
}

static const Value *field_of(Machine *machine, const State *state, const Value *record, const char *field)
{
    return memory_load(machine, state, value_field(machine->values, record, field), NULL);
}

static const Value *or_none(const State *state, const Value *value)
{
    return fact_is_null(state, value) ? NULL : value;
}

static const Value *argument(Machine *machine, const IrInst *inst, const Value *const *args, int n)
{
    return n >= 0 && (size_t)n < inst->n_args ? args[n] : value_int(machine->values, 0);
}

static void put_object(Machine *machine, State *state, WdfObject object)
{
    WdfObject *kept = ARENA_NEW(machine->arena, WdfObject);
    object.order = ++state->n_objects;
    *kept = object;
    uint64_t hash = (object.cleanup != NULL ? object.cleanup->hash : 0) * 3 +
                    (object.destroy != NULL ? object.destroy->hash : 0) * 5 +
                    (object.parent != NULL ? object.parent->hash : 0);
    state->objects = map_put(machine->arena, state->objects, object.handle, kept, hash);
}

static const WdfCallbacks *with_more(Machine *machine, const WdfCallbacks *list, const Value *cleanup,
                                     const Value *destroy)
{
    WdfCallbacks *copy = ARENA_NEW(machine->arena, WdfCallbacks);
    if (list == NULL) {
        *copy = (WdfCallbacks){NULL, cleanup, destroy};
    } else {
        *copy = *list;
        copy->next = with_more(machine, list->next, cleanup, destroy);
    }
    return copy;
}

static void replace_object(Machine *machine, State *state, WdfObject object)
{
    WdfObject *kept = ARENA_NEW(machine->arena, WdfObject);
    *kept = object;
    uint64_t hash = object.handle->hash + object.disposed;
    for (const WdfCallbacks *each = object.more; each != NULL; each = each->next)
        hash = hash * 7 + (each->cleanup != NULL ? each->cleanup->hash : 0) +
               (each->destroy != NULL ? each->destroy->hash : 0) * 3;
    state->objects = map_put(machine->arena, state->objects, object.handle, kept, hash);
}

static WdfObject with_attributes(Machine *machine, const State *state, const Value *attributes, WdfObject object)
{
    if (fact_is_null(state, attributes))
        return object;
    callbacks_consume(machine, state, attributes);
    const Value *parent = or_none(state, field_of(machine, state, attributes, "ParentObject"));
    object.cleanup = or_none(state, field_of(machine, state, attributes, "EvtCleanupCallback"));
    object.destroy = or_none(state, field_of(machine, state, attributes, "EvtDestroyCallback"));
    if (parent != NULL)
        object.parent = parent;
    return object;
}

/* ---- the driver object --------------------------------------------------------------------------------------------- */

/* F7: without the no-dispatch-override flag the create writes over whatever stood in DriverUnload. */
static void displace_unload(Machine *machine, State *state, const IrInst *inst)
{
    Platform *platform = &state->platform;
    if ((platform->flags & FLAG_NO_DISPATCH_OVERRIDE) != 0)
        return;
    const Value *address = value_field(machine->values, platform->driver_object, "DriverUnload");
    const Value *old = memory_load(machine, state, address, NULL);
    bool has_unload = (platform->flags & FLAG_NON_PNP) == 0 || platform->evt_unload != NULL;
    const Value *value =
        has_unload ? platform_unload_marker(machine, "WdfDriverCreate") : value_int(machine->values, 0);
    platform_unload_stored(machine, state, address, old, value, inst);
    memory_store(machine, state, address, value);
}

static const IrInst *store_of(const State *state, Machine *machine, const Value *record, const char *field)
{
    const CallbackStore *store = map_get(state->stores, value_field(machine->values, record, field));
    return store != NULL ? store->inst : NULL;
}

static void read_config(Machine *machine, State *state, const Value *config)
{
    Platform *platform = &state->platform;
    if (fact_is_null(state, config))
        return;
    callbacks_consume(machine, state, config);
    Fact flags = fact_of(state, field_of(machine, state, config, "DriverInitFlags"));
    platform->flags = flags.low == flags.high ? flags.low : 0;
    platform->evt_unload = or_none(state, field_of(machine, state, config, "EvtDriverUnload"));
    platform->evt_device_add = or_none(state, field_of(machine, state, config, "EvtDriverDeviceAdd"));
    platform->evt_unload_store = store_of(state, machine, config, "EvtDriverUnload");
}

void wdf_driver_create(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                       StateList *out)
{
    const Value *place = argument(machine, inst, args, api->handle_arg), *handle = wdf_driver_handle(machine);
    machine->result->creates_wdf_driver = true;
    state->platform.create_inst = inst;
    state->platform.create_function = machine->activation != NULL ? machine->activation->function : NULL;
    State *failed = state_fork(machine, state);
    read_config(machine, state, argument(machine, inst, args, api->config_arg));
    state->platform.create = CREATE_OK;
    state->platform.driver = handle;
    fact_exclude(machine, state, handle, 0);
    put_object(machine, state,
               with_attributes(machine, state, argument(machine, inst, args, api->attributes_arg),
                               (WdfObject){.handle = handle, .inst = inst}));
    if (!fact_is_null(state, place))
        memory_store(machine, state, place, handle);
    displace_unload(machine, state, inst);
    state->result = value_int(machine->values, 0);
    VEC_PUSH(machine->arena, out, state);

    state_add_path(machine, failed, STEP_FAIL, inst->pos, inst, api->name);
    failed->platform.create = CREATE_FAILED;
    if (!fact_is_null(failed, place))
        memory_store(machine, failed, place, value_int(machine->values, 0));
    failed->result =
        machine_symbol(machine, failed, inst, "result", inst->func != NULL ? inst->func->result : inst->type);
    fact_restrict(machine, failed, failed->result, LOWEST_ERROR, -1);
    VEC_PUSH(machine->arena, out, failed);
}

/* ---- other objects ------------------------------------------------------------------------------------------------- */

static bool is_acquired_there(const Api *api)
{
    for (size_t i = 0; i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE &&
            (api->effects[i].place.kind == PLACE_OUT || api->effects[i].place.kind == PLACE_RETURN))
            return true;
    return false;
}

static const Resource *record_of(Machine *machine, const State *state, const Api *api, const IrInst *inst,
                                 const Value *handle, const Value *place)
{
    const ResourceKind *kind = catalogue_find_kind(machine->catalogue, "wdf_object");
    if (kind == NULL)
        return NULL;
    Resource *record = ARENA_NEW(machine->arena, Resource);
    *record = (Resource){.kind = kind,
                         .id = handle,
                         .place = place,
                         .api = api,
                         .inst = inst,
                         .path = state->path,
                         .count = 1,
                         .function = machine->activation != NULL ? machine->activation->function : NULL};
    return record;
}

void wdf_object_create(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                       const Value *result)
{
    const Value *place = argument(machine, inst, args, api->handle_arg), *handle;
    if (api->handle_arg < 0) {
        handle = result;
    } else if (is_acquired_there(api) && !fact_is_null(state, place)) {
        handle = memory_load(machine, state, place, NULL);
    } else {
        handle = machine_symbol(machine, state, inst, "handle", NULL);
        fact_exclude(machine, state, handle, 0);
        if (!fact_is_null(state, place))
            memory_store(machine, state, place, handle);
    }
    if (handle == NULL)
        return;
    WdfObject object = {.handle = handle, .inst = inst};
    object.record = record_of(machine, state, api, inst, handle, api->handle_arg < 0 ? NULL : place);
    if (!api->parent_none)
        object.parent =
            api->parent_arg >= 0 ? argument(machine, inst, args, api->parent_arg) : wdf_driver_handle(machine);
    object = with_attributes(machine, state, argument(machine, inst, args, api->attributes_arg), object);
    put_object(machine, state, object);
    const Value *config = argument(machine, inst, args, api->config_arg);
    if (!fact_is_null(state, config))
        callbacks_consume(machine, state, config);
    if (object.parent == NULL) /* nobody deletes it: the acquisition, if the catalogue names one, stands */
        return;
    const Resource **held; /* a parent deletes it: nothing of its own to give back */
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (held[i]->id == handle && held[i]->inst == inst)
            ledger_remove(machine, state, held[i]);
}

typedef VEC(const WdfObject *) ObjectList;
typedef struct Family {
    Arena *arena;
    ObjectList objects;
} Family;

static bool take_object(void *context, const Value *key, const void *item)
{
    (void)key;
    Family *family = context;
    VEC_PUSH(family->arena, &family->objects, (const WdfObject *)item);
    return true;
}

static ObjectList all_objects(Machine *machine, const State *state)
{
    Family family = {.arena = machine->arena};
    map_each(state->objects, take_object, &family);
    for (size_t i = 1; i < family.objects.count; i++)
        for (size_t k = i; k > 0 && family.objects.items[k]->order < family.objects.items[k - 1]->order; k--) {
            const WdfObject *swap = family.objects.items[k];
            family.objects.items[k] = family.objects.items[k - 1];
            family.objects.items[k - 1] = swap;
        }
    return family.objects;
}

/* Children before parents, siblings in order of creation. */
static void in_order_of_cleanup(Machine *machine, const ObjectList *all, const Value *handle, ObjectList *out,
                                int depth)
{
    for (size_t i = 0; i < all->count && depth < 32; i++)
        if (all->items[i]->parent == handle && all->items[i]->handle != handle)
            in_order_of_cleanup(machine, all, all->items[i]->handle, out, depth + 1);
    for (size_t i = 0; i < all->count; i++)
        if (all->items[i]->handle == handle)
            VEC_PUSH(machine->arena, out, all->items[i]);
}

void wdf_add_context(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args)
{
    const Value *handle = argument(machine, inst, args, api->role_arg);
    const Value *attributes = argument(machine, inst, args, api->attributes_arg);
    const WdfObject *object = map_get(state->objects, handle);
    const Value *type = field_of(machine, state, attributes, "ContextTypeInfo");
    const Value *context = value_apply(machine->values, "context", handle, type);
    fact_exclude(machine, state, context, 0);
    if (api->n_outs > 0 && !fact_is_null(state, argument(machine, inst, args, api->outs[0].arg)))
        memory_store(machine, state, argument(machine, inst, args, api->outs[0].arg), context);
    WdfObject given = with_attributes(machine, state, attributes, (WdfObject){.handle = handle});
    if (object == NULL || (given.cleanup == NULL && given.destroy == NULL))
        return;
    WdfObject with = *object;
    with.more = with_more(machine, object->more, given.cleanup, given.destroy);
    replace_object(machine, state, with);
}

static void note_disposed(Machine *machine, StateList states, const Value *handle)
{
    for (size_t i = 0; i < states.count; i++) {
        const WdfObject *object = map_get(states.items[i]->objects, handle);
        if (object == NULL)
            continue;
        WdfObject disposed = *object;
        disposed.disposed = true;
        replace_object(machine, states.items[i], disposed);
    }
}

static StateList call_cleanups(Machine *machine, StateList states, const WdfObject *object, const IrInst *inst)
{
    note_disposed(machine, states, object->handle);
    if (object->cleanup != NULL)
        states = machine_call_on_all(machine, states, object->cleanup, object->handle, inst, "the EvtCleanupCallback",
                                     false);
    for (const WdfCallbacks *each = object->more; each != NULL; each = each->next)
        if (each->cleanup != NULL)
            states = machine_call_on_all(machine, states, each->cleanup, object->handle, inst, "the EvtCleanupCallback",
                                         false);
    return states;
}

static StateList call_destroys(Machine *machine, StateList states, const WdfObject *object, const IrInst *inst)
{
    if (object->destroy != NULL)
        states = machine_call_on_all(machine, states, object->destroy, object->handle, inst, "the EvtDestroyCallback",
                                     false);
    for (const WdfCallbacks *each = object->more; each != NULL; each = each->next)
        if (each->destroy != NULL)
            states = machine_call_on_all(machine, states, each->destroy, object->handle, inst, "the EvtDestroyCallback",
                                         false);
    return states;
}

/* OBJECT is gone; deleting it again would be a second release. */
static void forget_object(Machine *machine, State *state, const WdfObject *object, const IrInst *inst)
{
    state->objects = map_remove(machine->arena, state->objects, object->handle);
    if (object->record == NULL || inst == NULL || object->handle->kind != VALUE_SYMBOL ||
        ledger_find(machine, state, object->record->kind, object->handle) != NULL)
        return;
    Resource *gone = ARENA_NEW(machine->arena, Resource);
    *gone = *object->record;
    gone->released = true;
    gone->release = inst;
    gone->release_path = state->path;
    gone->release_function = machine->activation != NULL ? machine->activation->function : NULL;
    ledger_replace(machine, state, gone);
}

static StateList delete_tree(Machine *machine, State *state, const Value *handle, const IrInst *inst)
{
    StateList states = {0};
    ObjectList all = all_objects(machine, state), order = {0};
    in_order_of_cleanup(machine, &all, handle, &order, 0);
    VEC_PUSH(machine->arena, &states, state);
    for (size_t i = 0; i < order.count; i++)
        states = call_cleanups(machine, states, order.items[i], inst);
    for (size_t i = 0; i < order.count; i++)
        states = call_destroys(machine, states, order.items[i], inst);
    for (size_t s = 0; s < states.count; s++)
        for (size_t i = 0; i < order.count; i++)
            forget_object(machine, states.items[s], order.items[i], inst);
    return states;
}

static void end_resources_of(Machine *machine, State *state, const Value *handle, const IrInst *inst)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (held[i]->id == handle || held[i]->owner == handle)
            machine_end_resource(machine, state, held[i], inst, true);
}

void wdf_object_delete(Machine *machine, State *state, const Value *handle, const IrInst *inst, StateList *out)
{
    bool is_null = fact_is_null(state, handle);
    const WdfObject *object = map_get(state->objects, handle);
    if (object != NULL && object->disposed) { /* a child of what is being deleted: there is nothing more to do */
        forget_object(machine, state, object, inst);
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    StateList states = delete_tree(machine, state, handle, inst);
    for (size_t i = 0; i < states.count; i++) {
        if (!is_null) /* what there is one of in a driver has the number 0 as well */
            end_resources_of(machine, states.items[i], handle, inst);
        VEC_PUSH(machine->arena, out, states.items[i]);
    }
}

void wdf_driver_delete(Machine *machine, State *state, const char *why, StateList *out)
{
    if (state->platform.driver == NULL || state->platform.driver_deleted) {
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    state->platform.driver_deleted = true;
    state_add_path(machine, state, STEP_TEARDOWN, (SourcePos){0}, NULL, why);
    StateList states = delete_tree(machine, state, state->platform.driver, NULL);
    for (size_t i = 0; i < states.count; i++)
        VEC_PUSH(machine->arena, out, states.items[i]);
}
