/* SPDX-License-Identifier: MIT */
/* What a catalogue entry does to a state.  A call that acquires or writes is split at once into the state in which it
 * succeeded and the one in which it failed; other fallible calls return a symbol that a later condition splits. */
#include "replay/effects.h"

#include <string.h>

const Value *effect_argument(const Model *model, int n)
{
    if (n < 0 || (size_t)n >= model->inst->n_args)
        return value_symbol(model->machine->values, "missing argument", model->inst, 0, n, NULL);
    return model->args[n];
}

const Value *effect_field(const Model *model, const Value *record, const char *field)
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

bool effect_applies(const Model *model, const State *state, const Condition *when)
{
    if (when->op == COND_ALWAYS)
        return true;
    const Value *value = effect_argument(model, when->arg);
    if (when->field != NULL)
        value = memory_load(model->machine, state, effect_field(model, value, when->field), NULL);
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
    return value_string(model->machine->values,
                        arena_strndup(model->machine->arena, name + before, length - before - after));
}

static const Value *identity(const Model *model, const State *state, const Place *place, const Value *result)
{
    Machine *machine = model->machine;
    const Value *value = place->kind == PLACE_RETURN ? result : effect_argument(model, place->arg);
    switch (place->kind) {
    case PLACE_NONE: return value_int(machine->values, 0);
    case PLACE_SINGLETON: return singleton_of(model, place);
    case PLACE_RETURN: return result;
    case PLACE_OUT:
    case PLACE_DEREF: return memory_load(machine, state, effect_field(model, value, place->field), NULL);
    case PLACE_VALUE:
        return place->field == NULL ? value
                                    : memory_load(machine, state, effect_field(model, value, place->field), NULL);
    case PLACE_OBJECT: return effect_field(model, value, place->field);
    case PLACE_NAME:
        return memory_string(model->machine, state,
                             place->field == NULL ? value : effect_field(model, value, place->field));
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
        ended->release_path = state->path;
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
    *misuse = (Misuse){.next = state->misuses,
                       .rule = rule,
                       .kind = kind,
                       .id = id,
                       .api = api,
                       .inst = inst,
                       .function = machine->activation != NULL ? machine->activation->function : NULL,
                       .resource = resource,
                       .path = state->path};
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

static bool is_text(const Value *id)
{
    return id->kind == VALUE_STRING;
}

/* Any resource of the KIND may be gone; one whose name is a known text only if ALL may.  True where there is any. */
static bool doubt_all(Machine *machine, State *state, const ResourceKind *kind, bool all)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    bool any = false;
    machine->has_guessed = true;
    for (size_t i = 0; i < n; i++) {
        if (held[i]->kind != kind || (!all && is_text(held[i]->id)))
            continue;
        Resource *copy = ARENA_NEW(machine->arena, Resource);
        *copy = *held[i];
        copy->doubtful = copy->may_be_gone = any = true;
        ledger_replace(machine, state, copy);
    }
    return any;
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

/* An unknown function, the constructor of a class for one, was given the object that ID is the address of a part of. */
static bool may_be_made_by_others(Machine *machine, const State *state, const Value *id)
{
    const Value *contents = id->kind == VALUE_FIELD ? memory_load(machine, state, id, NULL) : NULL;
    return contents != NULL && contents->kind == VALUE_INITIAL && contents->b != NULL;
}

/* Not by a call that may have failed in this same state, as a commit of a transaction may: then it may still be there. */
static bool surely_ended(const Machine *machine, const Resource *gone)
{
    const IrFunctionRef *func = gone->release == NULL ? NULL : gone->release->func;
    const Api *api = func == NULL ? NULL : catalogue_find(machine->catalogue, func->name);
    return api == NULL || !api->can_fail || model_splits(api);
}

/* Nothing that is held has identity ID.  Whether that is sure, so that the call refuses it. */
static bool release_nothing(Machine *machine, State *state, const Effect *effect, const Value *id, const Api *api,
                            const IrInst *inst, bool is_only_effect)
{
    const ResourceKind *kind = effect->resource;
    const Resource *gone = ledger_find_gone(machine, state, kind, id);
    if (gone != NULL) {
        if (kind->twice_harmful && !effect->twice_ok)
            add_misuse(machine, state, HS105, kind, id, api, inst, gone);
        return surely_ended(machine, gone);
    }
    if (fact_is_null(state, id)) {
        if (kind->null_harmful && !effect->null_ok && effect->place.kind != PLACE_SINGLETON &&
            (id->kind != VALUE_INT || is_only_effect))
            add_misuse(machine, state, HS106, kind, id, api, inst, NULL);
        return effect->place.kind != PLACE_SINGLETON && effect->place.kind != PLACE_NONE;
    }
    if (may_be_made_by_others(machine, state, id))
        return false;
    if (effect->place.kind == PLACE_NAME && !is_text(id) && doubt_all(machine, state, kind, is_doubtful(id)))
        return false; /* two texts that were made at run time may be one */
    if (is_place_identity(id) || is_garbage(id)) {
        if (kind->never_harmful && !effect->never_ok && is_only_effect)
            add_misuse(machine, state, HS106, kind, id, api, inst, NULL);
        return id->kind != VALUE_INT; /* of a number there may be one that the system knows: (HANDLE)-1 */
    }
    if (!asked_doubt_joined(machine, state, value_root(id)) && is_doubtful(id))
        doubt_all(machine, state, kind, true);
    return false;
}

static bool release(Machine *machine, State *state, const Effect *effect, const Value *id, const Api *api,
                    const IrInst *inst, bool is_only_effect)
{
    const Resource *resource = ledger_find(machine, state, effect->resource, id);
    if (resource == NULL)
        return release_nothing(machine, state, effect, id, api, inst, is_only_effect);
    state_add_path(machine, state, STEP_RELEASE, inst->pos, inst, api->name);
    machine_end_resource(machine, state, resource, inst, false);
    return false;
}

/* What the call is given by the address of the member that it begins with is given whole: an entry is freed by its link. */
static const Value *released_identity(const Model *model, const State *state, const Effect *effect)
{
    Machine *machine = model->machine;
    const Value *id = identity(model, state, &effect->place, NULL), *whole = id;
    while (ledger_find(machine, state, effect->resource, whole) == NULL &&
           ledger_find_gone(machine, state, effect->resource, whole) == NULL) {
        if (whole->kind != VALUE_FIELD || !whole->is_first)
            return id;
        whole = whole->a;
    }
    return whole;
}

bool effect_releases(const Model *model, State *state, bool succeeded)
{
    Machine *machine = model->machine;
    const Effect *chosen = NULL;
    size_t n = 0;
    for (size_t i = 0; i < model->api->n_effects; i++) {
        const Effect *effect = &model->api->effects[i];
        if (effect->kind != EFFECT_RELEASE || !(effect->always || effect->on_failure != succeeded) ||
            !effect_applies(model, state, &effect->when))
            continue;
        n++;
        const Value *id = released_identity(model, state, effect);
        if (chosen == NULL || (ledger_find(machine, state, effect->resource, id) != NULL))
            chosen = effect;
    }
    if (chosen == NULL)
        return false;
    const Value *id = released_identity(model, state, chosen);
    bool is_refused = release(machine, state, chosen, id, model->api, model->inst, n == 1);
    if (chosen->clears && (chosen->place.kind == PLACE_DEREF || chosen->place.kind == PLACE_OUT))
        memory_store(machine, state,
                     effect_field(model, effect_argument(model, chosen->place.arg), chosen->place.field),
                     value_int(machine->values, 0));
    return is_refused;
}

/* ---- acquisitions, transfers --------------------------------------------------------------------------------------- */

static int64_t tag_of(const Model *model, const State *state)
{
    if (model->api->tag_arg < 0)
        return 0;
    Fact fact = fact_of(state, effect_argument(model, model->api->tag_arg));
    return fact.low == fact.high ? fact.low : 0;
}

/* FwpmEngineOpen's session: what is added in one that is not dynamic stays when the engine is closed. */
static bool is_dynamic_session(const Model *model, const State *state)
{
    enum { SESSION_ARG = 3, FWPM_SESSION_FLAG_DYNAMIC = 1 };
    const Value *session = effect_argument(model, SESSION_ARG);
    if (strncmp(model->api->name, "FwpmEngineOpen", 14) != 0 || fact_is_null(state, session))
        return false;
    const Value *flags =
        memory_load(model->machine, state, value_field(model->machine->values, session, "flags"), NULL);
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

/* PLACE is what a function returned of which nothing is known: what is stored there somebody else has. */
static bool is_of_others(const Machine *machine, const Value *place)
{
    if (place == NULL || place->kind != VALUE_SYMBOL || place->inst == NULL || place->inst->op != IR_CALL)
        return false;
    const IrFunctionRef *maker = place->inst->func;
    return maker == NULL || catalogue_find(machine->catalogue, maker->name) == NULL;
}

static void acquire(const Model *model, State *state, const Effect *effect, const Value *result)
{
    Machine *machine = model->machine;
    const Value *place = NULL, *id, *also = NULL;
    if (effect->also.kind != PLACE_NONE && effect->also.kind != PLACE_OUT)
        also = identity(model, state, &effect->also, result);
    if (effect->place.kind == PLACE_OUT || effect->place.kind == PLACE_DEREF) {
        place = effect_field(model, effect_argument(model, effect->place.arg), effect->place.field);
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
        const Value *second = effect_field(model, effect_argument(model, effect->also.arg), effect->also.field);
        if (!fact_is_null(state, second))
            memory_store(machine, state, second, also);
    }
    Resource resource = {.kind = effect->resource,
                         .id = id,
                         .place = place,
                         .api = model->api,
                         .inst = model->inst,
                         .function = machine->activation != NULL ? machine->activation->function : NULL,
                         .tag = tag_of(model, state),
                         .before_create = state->platform.create == CREATE_NONE};
    resource.also = also;
    if (effect->owner.kind != PLACE_NONE)
        resource.owner = identity(model, state, &effect->owner, result);
    resource.is_dynamic = is_dynamic_session(model, state);
    resource.outlives_owner =
        effect->outlives_owner || (effect->only_dynamic_session && is_static_owner(machine, state, resource.owner));
    state_add_path(machine, state, STEP_ACQUIRE, model->inst->pos, model->inst, model->api->name);
    resource.path = state->path;
    ledger_acquire(machine, state, resource);
    if (is_of_others(machine, place))
        ledger_doubt(machine, state, id);
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
        memory_store(model->machine, state, effect_argument(model, effect->place.arg),
                     value_int(model->machine->values, 0));
}

static void release_owned(const Model *model, State *state, const Effect *effect)
{
    const Value *owner = identity(model, state, &effect->owner, NULL);
    const Resource **held;
    size_t n = ledger_held(model->machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (held[i]->kind == effect->resource && held[i]->owner == owner)
            machine_end_resource(model->machine, state, held[i], model->inst, true);
}

void effect_others(const Model *model, State *state, bool succeeded, const Value *result)
{
    for (size_t i = 0; i < model->api->n_effects; i++) {
        const Effect *effect = &model->api->effects[i];
        if (!(effect->always || effect->on_failure != succeeded) || !effect_applies(model, state, &effect->when))
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
            memory_forget(model->machine, state, target,
                          machine_symbol(model->machine, state, model->inst, "written", NULL));
    }
}

/* What is stored in the object at PLACE, and in what that points to, may come back by a way that is not followed. */
static void keep(const Model *model, State *state, const Value *place, int depth)
{
    enum { DEEP = 3 };
    MemoryCell *cells;
    size_t n = memory_cells(model->machine, state, &cells);
    for (size_t i = 0; i < n; i++)
        if (value_is_within(cells[i].address, place) && ledger_doubt(model->machine, state, cells[i].value) &&
            depth < DEEP)
            keep(model, state, cells[i].value, depth + 1);
}

void effect_write(const Model *model, State *state, const OutWrite *write, bool succeeded)
{
    Machine *machine = model->machine;
    const Value *place = effect_field(model, effect_argument(model, write->arg), write->field), *value;
    if (fact_is_null(state, effect_argument(model, write->arg)) || (!succeeded && write->on_failure == OUT_KEEPS))
        return;
    if (write->deep || write->kept) {
        if (write->deep)
            write_deep(model, state, place);
        else if (succeeded)
            keep(model, state, place, 0);
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
