/* SPDX-License-Identifier: MIT */
/* What a catalogue entry does to a state.  A call that acquires or writes is split at once into the state in which it
 * succeeded and the one in which it failed; other fallible calls return a symbol that a later condition splits. */
#include "replay/machine.h"

#include <string.h>

typedef struct Model {
    Machine *machine;
    const Api *api;
    const IrInst *inst;
    const Value *const *args;
} Model;

static const Value *argument(const Model *model, int n)
{
    if (n < 0 || (size_t)n >= model->inst->n_args)
        return value_symbol(model->machine->values, "missing argument", model->inst, 0, n, NULL);
    return model->args[n];
}

static const Value *at_field(const Model *model, const Value *record, const char *field)
{
    ValueTable *values = model->machine->values;
    while (field != NULL) {
        const char *dot = strchr(field, '.');
        const char *name = dot == NULL ? field : arena_strndup(model->machine->arena, field, (size_t)(dot - field));
        record = value_field(values, record, name);
        field = dot == NULL ? NULL : dot + 1;
    }
    return record;
}

static bool condition_holds(const Model *model, const State *state, const Condition *when)
{
    if (when->op == COND_ALWAYS)
        return true;
    const Value *value = argument(model, when->arg);
    if (when->field != NULL)
        value = memory_load(model->machine, state, at_field(model, value, when->field), NULL);
    Fact fact = fact_of(state, value);
    bool known = fact.low == fact.high;
    switch (when->op) {
    case COND_EQ: return !known ? fact.low <= when->value && when->value <= fact.high : fact.low == when->value;
    case COND_NE: return !known || fact.low != when->value;
    case COND_FLAG_SET: return !known || (fact.low & when->value) != 0;
    case COND_FLAG_CLEAR: return !known || (fact.low & when->value) == 0;
    case COND_ALWAYS: break;
    }
    return true;
}

/* ---- identities ---------------------------------------------------------------------------------------------------- */

static const Value *name_of(const Model *model, const State *state, const Value *string)
{
    return memory_load(model->machine, state, value_field(model->machine->values, string, "Buffer"), NULL);
}

/* One per driver; with the field `*` one for each text that the pattern of the entry's name matched: the providers that mc.exe
 * makes functions for. */
static const Value *singleton_of(const Model *model, const Place *place)
{
    const char *star = strchr(model->api->name, '*');
    if (place->field == NULL || strcmp(place->field, "*") != 0 || star == NULL || model->inst->func == NULL)
        return value_int(model->machine->values, 0);
    size_t before = (size_t)(star - model->api->name), after = strlen(star + 1);
    const char *name = model->inst->func->name;
    size_t length = strlen(name);
    if (length < before + after)
        return value_int(model->machine->values, 0);
    return value_string(model->machine->values, arena_strndup(model->machine->arena, name + before, length - before - after));
}

static const Value *identity(const Model *model, const State *state, const Place *place, const Value *result)
{
    Machine *machine = model->machine;
    const Value *value = place->kind == PLACE_RETURN ? result : argument(model, place->arg);
    switch (place->kind) {
    case PLACE_NONE: return value_int(machine->values, 0);
    case PLACE_SINGLETON: return singleton_of(model, place);
    case PLACE_RETURN: return result;
    case PLACE_OUT:
    case PLACE_DEREF: return memory_load(machine, state, at_field(model, value, place->field), NULL);
    case PLACE_VALUE:
        return place->field == NULL ? value : memory_load(machine, state, at_field(model, value, place->field), NULL);
    case PLACE_OBJECT: return at_field(model, value, place->field);
    case PLACE_NAME: return name_of(model, state, place->field == NULL ? value : at_field(model, value, place->field));
    case N_PLACE_KINDS: break;
    }
    return value;
}

/* ---- releases ------------------------------------------------------------------------------------------------------ */

void machine_end_resource(Machine *machine, State *state, const Resource *resource, const IrInst *inst, bool all)
{
    Resource *ended = ARENA_NEW(machine->arena, Resource);
    *ended = *resource;
    ended->count = all ? 0 : resource->count - 1;
    if (!all && resource->below != NULL && resource->below->count == ended->count) {
        ledger_replace(machine, state, resource->below);
        return;
    }
    if (ended->count <= 0) {
        ended->released = true;
        ended->release = inst;
        ended->release_function = machine->activation != NULL ? machine->activation->function : NULL;
    }
    ledger_replace(machine, state, ended);
    if (!ended->released)
        return;
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (held[i]->owner == resource->id && held[i]->id != resource->id && !held[i]->outlives_owner)
            machine_end_resource(machine, state, held[i], inst, true);
}

static void add_misuse(Machine *machine, State *state, RuleId rule, const ResourceKind *kind, const Value *id,
                       const Api *api, const IrInst *inst, const Resource *resource)
{
    if (machine->hypothetical || machine->is_blurred)
        return;
    Misuse *misuse = ARENA_NEW(machine->arena, Misuse);
    *misuse = (Misuse){.next = state->misuses, .rule = rule, .kind = kind, .id = id, .api = api, .inst = inst,
                       .function = machine->activation != NULL ? machine->activation->function : NULL,
                       .resource = resource, .path = state->path};
    state->misuses = misuse;
    state->n_misuses++;
}

/* An identity that nothing can be said about: an element at an unknown index, memory that was forgotten. */
static bool is_doubtful(const Value *id)
{
    if (id->kind == VALUE_SYMBOL)
        return id->inst != NULL && id->inst->op != IR_CALL;
    return id->kind == VALUE_INITIAL && (id->b != NULL || value_root(id->a) != id->a);
}

static void doubt_all(Machine *machine, State *state, const ResourceKind *kind)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++) {
        if (held[i]->kind != kind)
            continue;
        Resource *copy = ARENA_NEW(machine->arena, Resource);
        *copy = *held[i];
        copy->doubtful = true;
        ledger_replace(machine, state, copy);
    }
}

/* What a local holds before anybody wrote it. */
static bool is_garbage(const Value *id)
{
    return id->kind == VALUE_INITIAL && id->b == NULL && value_root(id->a)->kind == VALUE_LOCAL;
}

static bool is_place_identity(const Value *id)
{
    return value_is_object(id) || id->kind == VALUE_INT || id->kind == VALUE_APPLY || id->kind == VALUE_FIELD;
}

/* Nothing that is held has identity ID. */
static void release_nothing(Machine *machine, State *state, const Effect *effect, const Value *id, const Api *api,
                            const IrInst *inst, bool is_only_effect)
{
    const ResourceKind *kind = effect->resource;
    const Resource *gone = ledger_find_gone(machine, state, kind, id);
    if (gone != NULL) {
        if (kind->twice_harmful && !effect->twice_ok)
            add_misuse(machine, state, HS105, kind, id, api, inst, gone);
    } else if (fact_is_null(state, id)) {
        if (kind->null_harmful && !effect->null_ok && effect->place.kind != PLACE_SINGLETON &&
            (id->kind != VALUE_INT || is_only_effect))
            add_misuse(machine, state, HS106, kind, id, api, inst, NULL);
    } else if (is_place_identity(id) || is_garbage(id)) {
        if (kind->never_harmful && !effect->never_ok && is_only_effect)
            add_misuse(machine, state, HS106, kind, id, api, inst, NULL);
    } else if (is_doubtful(id)) {
        doubt_all(machine, state, kind);
    }
}

static void release(Machine *machine, State *state, const Effect *effect, const Value *id, const Api *api,
                    const IrInst *inst, bool is_only_effect)
{
    const Resource *resource = ledger_find(machine, state, effect->resource, id);
    if (resource == NULL) {
        release_nothing(machine, state, effect, id, api, inst, is_only_effect);
        return;
    }
    state_add_path(machine, state, STEP_RELEASE, inst->pos, inst, api->name);
    machine_end_resource(machine, state, resource, inst, false);
}

static void release_effects(const Model *model, State *state, bool succeeded)
{
    Machine *machine = model->machine;
    const Effect *chosen = NULL;
    size_t n = 0;
    for (size_t i = 0; i < model->api->n_effects; i++) {
        const Effect *effect = &model->api->effects[i];
        if (effect->kind != EFFECT_RELEASE || !(effect->always || effect->on_failure != succeeded) ||
            !condition_holds(model, state, &effect->when))
            continue;
        n++;
        const Value *id = identity(model, state, &effect->place, NULL);
        if (chosen == NULL || (ledger_find(machine, state, effect->resource, id) != NULL))
            chosen = effect;
    }
    if (chosen == NULL)
        return;
    const Value *id = identity(model, state, &chosen->place, NULL);
    release(machine, state, chosen, id, model->api, model->inst, n == 1);
    if (chosen->clears && (chosen->place.kind == PLACE_DEREF || chosen->place.kind == PLACE_OUT))
        memory_store(machine, state, at_field(model, argument(model, chosen->place.arg), chosen->place.field),
                     value_int(machine->values, 0));
}

/* ---- acquisitions, transfers --------------------------------------------------------------------------------------- */

static int64_t tag_of(const Model *model, const State *state)
{
    if (model->api->tag_arg < 0)
        return 0;
    Fact fact = fact_of(state, argument(model, model->api->tag_arg));
    return fact.low == fact.high ? fact.low : 0;
}

/* FwpmEngineOpen's session: what is added in one that is not dynamic stays when the engine is closed. */
static bool is_dynamic_session(const Model *model, const State *state)
{
    enum { SESSION_ARG = 3, FWPM_SESSION_FLAG_DYNAMIC = 1 };
    const Value *session = argument(model, SESSION_ARG);
    if (strncmp(model->api->name, "FwpmEngineOpen", 14) != 0 || fact_is_null(state, session))
        return false;
    const Value *flags = memory_load(model->machine, state, value_field(model->machine->values, session, "flags"), NULL);
    Fact fact = fact_of(state, flags);
    return fact.low != fact.high || (fact.low & FWPM_SESSION_FLAG_DYNAMIC) != 0;
}

static bool is_static_owner(Machine *machine, const State *state, const Value *owner)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (held[i]->id == owner)
            return !held[i]->is_dynamic;
    return false;
}

static void acquire(const Model *model, State *state, const Effect *effect, const Value *result)
{
    Machine *machine = model->machine;
    const Value *place = NULL, *id, *also = NULL;
    if (effect->also.kind != PLACE_NONE && effect->also.kind != PLACE_OUT)
        also = identity(model, state, &effect->also, result);
    if (effect->place.kind == PLACE_OUT || effect->place.kind == PLACE_DEREF) {
        place = at_field(model, argument(model, effect->place.arg), effect->place.field);
        if (fact_is_null(state, place))
            return;
        id = machine_symbol(machine, state, model->inst, "handle", NULL);
        fact_exclude(machine, state, id, 0);
        memory_store(machine, state, place, id);
    } else {
        id = identity(model, state, &effect->place, result);
    }
    if (effect->also.kind == PLACE_OUT) {
        also = machine_symbol(machine, state, model->inst, "second name", NULL);
        const Value *second = at_field(model, argument(model, effect->also.arg), effect->also.field);
        if (!fact_is_null(state, second))
            memory_store(machine, state, second, also);
    }
    Resource resource = {.kind = effect->resource, .id = id, .place = place, .api = model->api, .inst = model->inst,
                         .function = machine->activation != NULL ? machine->activation->function : NULL,
                         .tag = tag_of(model, state), .before_create = state->platform.create == CREATE_NONE};
    resource.also = also;
    if (effect->owner.kind != PLACE_NONE)
        resource.owner = identity(model, state, &effect->owner, result);
    resource.is_dynamic = is_dynamic_session(model, state);
    resource.outlives_owner = effect->only_dynamic_session && is_static_owner(machine, state, resource.owner);
    state_add_path(machine, state, STEP_ACQUIRE, model->inst->pos, model->inst, model->api->name);
    resource.path = state->path;
    ledger_acquire(machine, state, resource);
    if (model->api->role == ROLE_DEVICE_CREATE)
        devices_add(machine, state, model->inst, id);
}

static void consume(const Model *model, State *state, const Effect *effect)
{
    const Value *id = identity(model, state, &effect->place, NULL);
    const Resource *resource = ledger_find(model->machine, state, effect->resource, id);
    if (resource != NULL)
        ledger_remove(model->machine, state, resource);
    if (effect->clears)
        memory_store(model->machine, state, argument(model, effect->place.arg), value_int(model->machine->values, 0));
}

static void release_owned(const Model *model, State *state, const Effect *effect)
{
    const Value *owner = identity(model, state, &effect->place, NULL);
    const Resource **held;
    size_t n = ledger_held(model->machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (held[i]->kind == effect->resource && held[i]->owner == owner)
            machine_end_resource(model->machine, state, held[i], model->inst, true);
}

static void other_effects(const Model *model, State *state, bool succeeded, const Value *result)
{
    for (size_t i = 0; i < model->api->n_effects; i++) {
        const Effect *effect = &model->api->effects[i];
        if (!(effect->always || effect->on_failure != succeeded) || !condition_holds(model, state, &effect->when))
            continue;
        if (effect->kind == EFFECT_ACQUIRE)
            acquire(model, state, effect, result);
        else if (effect->kind == EFFECT_CONSUME)
            consume(model, state, effect);
        else if (effect->kind == EFFECT_RELEASE_ALL_OF_OWNER)
            release_owned(model, state, effect);
    }
}

/* Writes through what is stored in the object at PLACE: a table of pointers to variables. */
static void write_deep(const Model *model, State *state, const Value *place)
{
    MemoryCell *cells;
    size_t n = memory_cells(model->machine, state, &cells);
    for (size_t i = 0; i < n; i++) {
        const Value *target = cells[i].value;
        if (value_is_within(cells[i].address, place) && value_is_object(target) && target->kind != VALUE_FUNCTION &&
            value_root(target)->kind != VALUE_STRING)
            memory_forget(model->machine, state, target, machine_symbol(model->machine, state, model->inst, "written", NULL));
    }
}

static void write_out(const Model *model, State *state, const OutWrite *write, bool succeeded)
{
    Machine *machine = model->machine;
    const Value *place = at_field(model, argument(model, write->arg), write->field), *value;
    if (fact_is_null(state, argument(model, write->arg)) || (!succeeded && write->on_failure == OUT_KEEPS))
        return;
    if (write->deep) {
        write_deep(model, state, place);
        return;
    }
    if (succeeded ? write->value == OUT_ZERO : write->on_failure == OUT_ZERO_ON_FAILURE) {
        memory_store(machine, state, place, value_int(machine->values, 0));
        return;
    }
    value = machine_symbol(machine, state, model->inst, "written", NULL);
    if (succeeded && write->value == OUT_NONNULL) {
        fact_exclude(machine, state, value, 0);
        memory_store(machine, state, place, value);
        if (write->zeroed)
            memory_zero(machine, state, value);
    } else {
        memory_forget(machine, state, place, value);
    }
}

/* ---- results ------------------------------------------------------------------------------------------------------- */

static const IrType *type_of(const Model *model)
{
    return model->inst->func != NULL && model->inst->func->result != NULL ? model->inst->func->result : model->inst->type;
}

static const Value *fresh(const Model *model, State *state)
{
    return machine_symbol(model->machine, state, model->inst, "result", type_of(model));
}

static bool gives_memory(const Api *api)
{
    for (size_t i = 0; i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE && api->effects[i].place.kind == PLACE_RETURN)
            return api->result == RESULT_POINTER;
    return false;
}

static const Value *success_value(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Value *value;
    switch (model->api->result) {
    case RESULT_NTSTATUS:
    case RESULT_NDIS_STATUS:
    case RESULT_HRESULT:
    case RESULT_WIN32: return value_int(machine->values, 0);
    case RESULT_BOOLEAN: return value_int(machine->values, 1);
    case RESULT_POINTER:
    case RESULT_HANDLE:
        value = machine_symbol(machine, state, model->inst, gives_memory(model->api) ? value_allocated : "result",
                               type_of(model));
        fact_exclude(machine, state, value, 0);
        fact_exclude(machine, state, value, -1);
        if (model->api->zeroes)
            memory_zero(machine, state, value);
        return value;
    case RESULT_VOID: return NULL;
    default: return fresh(model, state);
    }
}

/* An acquisition whose condition says no is not one: `PsSetCreateProcessNotifyRoutine(routine, TRUE)` is a release. */
static bool acquires_here(const Model *model, const State *state, bool *out_has_any)
{
    bool applies = false;
    *out_has_any = false;
    for (size_t i = 0; i < model->api->n_effects; i++) {
        const Effect *effect = &model->api->effects[i];
        if (effect->kind == EFFECT_RELEASE)
            continue;
        *out_has_any = true;
        applies = applies || condition_holds(model, state, &effect->when);
    }
    return applies;
}

/* Failures are from here to -1: warnings where the catalogue says so, else errors. */
static int64_t lowest_failure(const Model *model, const State *state)
{
    const Api *api = model->api;
    bool has_any;
    if (api->result == RESULT_HRESULT || (api->warns && !acquires_here(model, state, &has_any)))
        return INT32_MIN;
    return LOWEST_ERROR;
}

static const Value *failure_value(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Value *value;
    switch (model->api->result) {
    case RESULT_NTSTATUS:
    case RESULT_NDIS_STATUS:
    case RESULT_HRESULT:
        value = fresh(model, state);
        fact_restrict(machine, state, value, lowest_failure(model, state), -1);
        return value;
    case RESULT_WIN32:
        value = fresh(model, state);
        fact_restrict(machine, state, value, 1, LAST_WIN32_ERROR);
        return value;
    case RESULT_HANDLE: return value_int(machine->values, model->api->fail_value);
    default: return value_int(machine->values, 0);
    }
}

static bool writes_outs(const Api *api)
{
    return api->n_outs > 0;
}

/* Nothing is said of what it writes: all that its arguments point to may have changed. */
static void forget_arguments(const Model *model, State *state)
{
    const Api *api = model->api;
    if (api->writes_nothing || writes_outs(api) || api->n_effects > 0 || api->role != ROLE_NONE)
        return;
    for (size_t i = 0; i < model->inst->n_args; i++) {
        const Value *root = value_root(model->args[i]);
        const IrFunctionRef *func = model->inst->func;
        bool is_const = func != NULL && i < func->n_params && func->params[i] != NULL && func->params[i]->target != NULL &&
                        func->params[i]->target->is_const;
        if (!is_const && (root->kind == VALUE_LOCAL || root->kind == VALUE_GLOBAL || root->kind == VALUE_RESULT))
            memory_forget(model->machine, state, model->args[i],
                          machine_symbol(model->machine, state, model->inst, "written", NULL));
    }
}

/* What the call has just acquired; NULL = nothing. */
static const Resource *acquired_by(const Model *model, const State *state)
{
    const Resource **held, *found = NULL;
    size_t n = ledger_held(model->machine, state, &held);
    for (size_t i = 0; i < n; i++)
        found = held[i]->inst == model->inst ? held[i] : found;
    return found;
}

static void registers_unload(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Api *api = model->api;
    const Value *value = argument(model, api->role_arg);
    if (!api->unload_is_argument)
        value = memory_load(machine, state, at_field(model, value, api->unload_field), NULL);
    if (fact_is_null(state, value))
        return;
    Route *route = ARENA_NEW(machine->arena, Route);
    const Value *context = NULL;
    if (api->unload_context != NULL)
        context = memory_load(machine, state, at_field(model, argument(model, api->role_arg), api->unload_context), NULL);
    *route = (Route){state->platform.routes, value, context, api, acquired_by(model, state)};
    state->platform.routes = route;
}

static void overwrites_unload(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Value *address = value_field(machine->values, state->platform.driver_object, "DriverUnload");
    const Value *old = memory_load(machine, state, address, NULL);
    const Value *marker = platform_unload_marker(machine, model->api->name);
    platform_unload_stored(machine, state, address, old, marker, model->inst);
    memory_store(machine, state, address, marker);
}

static void succeed(const Model *model, State *state, StateList *out)
{
    const Value *result = success_value(model, state);
    release_effects(model, state, true);
    for (size_t i = 0; i < model->api->n_outs; i++)
        write_out(model, state, &model->api->outs[i], true);
    forget_arguments(model, state);
    other_effects(model, state, true, result);
    if (model->api->role == ROLE_WDF_CREATE)
        wdf_object_create(model->machine, state, model->api, model->inst, model->args, result);
    if (model->api->role == ROLE_WDF_ADD_CONTEXT)
        wdf_add_context(model->machine, state, model->api, model->inst, model->args);
    if (model->api->role == ROLE_REGISTERS_UNLOAD)
        registers_unload(model, state);
    if (model->api->overwrites_unload)
        overwrites_unload(model, state);
    if (model->api->role == ROLE_DEVICE_DELETE)
        devices_remove(model->machine, state, argument(model, 0));
    if (model->api->status_arg >= 0)
        memory_store(model->machine, state, argument(model, model->api->status_arg), value_int(model->machine->values, 0));
    state->result = result;
    VEC_PUSH(model->machine->arena, out, state);
}

static void fail(const Model *model, State *state, StateList *out)
{
    state_add_path(model->machine, state, STEP_FAIL, model->inst->pos, model->inst, model->api->name);
    release_effects(model, state, false);
    for (size_t i = 0; i < model->api->n_outs; i++)
        write_out(model, state, &model->api->outs[i], false);
    forget_arguments(model, state);
    other_effects(model, state, false, NULL);
    if (model->api->raises)
        state->raised = true;
    state->result = failure_value(model, state);
    if (model->api->status_arg >= 0) {
        const Value *status = machine_symbol(model->machine, state, model->inst, "status", NULL);
        fact_restrict(model->machine, state, status, LOWEST_ERROR, -1);
        memory_store(model->machine, state, argument(model, model->api->status_arg), status);
        state->result = NULL;
    }
    VEC_PUSH(model->machine->arena, out, state);
}

static bool splits(const Api *api)
{
    bool acquires = false;
    for (size_t i = 0; i < api->n_effects; i++)
        acquires = acquires || api->effects[i].kind == EFFECT_ACQUIRE || api->effects[i].kind == EFFECT_CONSUME ||
                   api->effects[i].on_failure;
    return api->can_fail && (acquires || writes_outs(api) || api->status_arg >= 0 || api->role == ROLE_WDF_CREATE ||
                             api->role == ROLE_REGISTERS_UNLOAD || api->overwrites_unload);
}

static void ordinary(const Model *model, State *state, StateList *out)
{
    const Api *api = model->api;
    bool has_acquisition, acquires = acquires_here(model, state, &has_acquisition);
    int64_t lowest = lowest_failure(model, state);
    if (splits(api) && (acquires || !has_acquisition)) {
        State *failed = state_fork(model->machine, state);
        succeed(model, state, out);
        fail(model, failed, out);
        return;
    }
    succeed(model, state, out);
    if (api->can_fail && !splits(api)) {
        state = out->items[out->count - 1];
        state->result = fresh(model, state);
        if (api->result == RESULT_NTSTATUS || api->result == RESULT_HRESULT || api->result == RESULT_NDIS_STATUS)
            fact_restrict(model->machine, state, state->result, lowest, 0); /* success is 0, as where it splits */
        if (api->result == RESULT_WIN32)
            fact_restrict(model->machine, state, state->result, 0, LAST_WIN32_ERROR);
    }
}

/* A handle that is no object's (any more) is a wrong release. */
static void delete_object(const Model *model, State *state, StateList *out)
{
    const Value *handle = argument(model, model->api->role_arg);
    if (map_get(state->objects, handle) == NULL)
        release_effects(model, state, true);
    wdf_object_delete(model->machine, state, handle, model->inst, out);
}

static bool is_near_null(const Value *value)
{
    return value->kind == VALUE_INT && value->number > -4096 && value->number < 4096;
}

/* The call follows its argument N at once, and it is an address that nothing has. */
static bool follows(const Model *model, int n)
{
    const Value *value = n >= 0 && (size_t)n < model->inst->n_args ? model->args[n] : NULL;
    return value != NULL && is_near_null(value_root(value));
}

static bool follows_first(const Api *api)
{
    switch (api->role) {
    case ROLE_ZERO_MEMORY:
    case ROLE_SET_MEMORY:
    case ROLE_COPY_MEMORY:
    case ROLE_EXCHANGE:
    case ROLE_COMPARE_EXCHANGE:
    case ROLE_INCREMENT:
    case ROLE_DECREMENT:
    case ROLE_INSERT_HEAD:
    case ROLE_INSERT_TAIL:
    case ROLE_REMOVE_HEAD:
    case ROLE_PUSH: return true;
    default: return strcmp(api->name, "RtlInitUnicodeString") == 0 || strcmp(api->name, "RtlInitAnsiString") == 0;
    }
}

/* The call follows a null pointer: to what it initialises, or to a part of what should have been allocated. */
static bool follows_null(const Model *model)
{
    const Api *api = model->api;
    if (!model->machine->ends_at_null)
        return false;
    if ((follows_first(api) && follows(model, 0)) || (api->role == ROLE_COPY_MEMORY && follows(model, 1)))
        return true;
    for (size_t i = 0; i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE && api->effects[i].place.kind == PLACE_OBJECT && follows(model, api->effects[i].place.arg))
            return true;
    for (size_t i = 0; i < model->inst->n_args; i++)
        if ((model->args[i]->kind == VALUE_FIELD || model->args[i]->kind == VALUE_INDEX) && follows(model, (int)i))
            return true;
    return false;
}

void machine_model(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                   StateList *out)
{
    const Model model = {machine, api, inst, args};
    if (follows_null(&model)) { /* a bug check, or work for a handler */
        state->raised = true;
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    switch (api->role) {
    case ROLE_DRIVER_CREATE: wdf_driver_create(machine, state, api, inst, args, out); return;
    case ROLE_WDF_DELETE: delete_object(&model, state, out); return;
    case ROLE_MINIPORT_UNLOAD:
        state->platform.miniport_unload_ran = true;
        wdf_driver_delete(machine, state, "WdfDriverMiniportUnload deletes the WDFDRIVER", out);
        return;
    case ROLE_RAISE: state->raised = true; VEC_PUSH(machine->arena, out, state); return;
    case ROLE_NORETURN: return;
    case ROLE_RUN_ONCE: machine_run_callback(machine, state, api, inst, args, out); return;
    default: break;
    }
    if (strcmp(api->name, "MmGetSystemRoutineAddress") == 0) { /* this Windows may not have it */
        State *without = state_fork(machine, state);
        if (model_pure(machine, state, api, inst, args))
            VEC_PUSH(machine->arena, out, state);
        else
            succeed(&model, state, out);
        fail(&model, without, out);
        return;
    }
    if (model_pure(machine, state, api, inst, args) || model_list(machine, state, api, inst, args)) {
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    ordinary(&model, state, out);
}
