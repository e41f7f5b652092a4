/* SPDX-License-Identifier: MIT */
/* Coarse merging, for places where too many states wait.
 *
 * Two states that hold the same, with the frameworks in the same state, may differ in values that no release depends on:
 * what a registry value said, how far a search had come.  They become one; a cell whose values differ gets a symbol that
 * stands for either, with the facts that both have.  How much must agree is a matter of level: at first the class of
 * every cell (zero, negative, ...), then that of the locals alone, then only what is held or released, who holds it, and
 * whether a local says failure.  At the last level a state stands for all others that hold resources of the same call
 * sites and fail or succeed as it does: a driver that registers thirty callouts by one call has no end of states that
 * differ in which of them it holds.  Where even then too many wait, representatives go on: for all that any of them holds
 * (if those are too many, for each call site of it), for each call that has failed on its way, each wrong release, and
 * each way to fail (if those are too many, for what each local says of it), one that has it; in the entry, where each way
 * out has a cause, anew after each failure. */
#include "replay/machine.h"

enum { STAND_FOR = 4 }; /* the last level */

typedef struct Shape {
    Machine *machine;
    const State *state;
    PtrMap handles;         /* of held resources and of framework objects */
    PtrMap gone;            /* handles of released ones -> Resource */
    PtrMap sites, released; /* calls that acquired what is held, what is known to be released */
    int level;
    bool is_local, is_top; /* cells of variables, of those of the running function */
    uint64_t sum;
} Shape;

static uint64_t mixed(uint64_t a, uint64_t b)
{
    a = (a ^ (b + UINT64_C(0x9E3779B97F4A7C15) + (a << 6))) * UINT64_C(0xFF51AFD7ED558CCD);
    return a ^ a >> 33;
}

/* What is released counts too: a second release would be another wrong than that of what was never acquired. */
static void add_record(Shape *shape, const Value *key, const Resource *resource)
{
    uint64_t site = (uint64_t)(uintptr_t)resource->inst * 2 + resource->before_create;
    PtrMap *sites = resource->released ? &shape->released : &shape->sites;
    if (shape->level < STAND_FOR)
        shape->sum += mixed(key->hash, site * 8 + (uint64_t)resource->escaped * 4 + (uint64_t)resource->doubtful * 2 +
                                           resource->released);
    else if (ptrmap_get(sites, resource->inst) == NULL)
        shape->sum += mixed(1 + (uint64_t)resource->released, site);
    ptrmap_put(sites, resource->inst, shape);
}

static bool add_resource(void *context, const Value *key, const void *item)
{
    Shape *shape = context;
    const Resource *resource = item;
    ptrmap_put(&shape->handles, resource->id, shape);
    add_record(shape, key, resource);
    return true;
}

static bool add_gone(void *context, const Value *key, const void *item)
{
    Shape *shape = context;
    const Resource *resource = item;
    (void)key;
    ptrmap_put(&shape->gone, resource->id, (void *)(uintptr_t)resource);
    return true;
}

static bool add_object(void *context, const Value *key, const void *item)
{
    Shape *shape = context;
    (void)item;
    ptrmap_put(&shape->handles, key, shape);
    return true;
}

enum { ZERO = 1, NEGATIVE };

static uint64_t class_of(const State *state, const Value *value)
{
    Fact fact = fact_of(state, value);
    if (fact.low == 0 && fact.high == 0)
        return ZERO;
    if (fact.high < 0)
        return NEGATIVE;
    return range_excludes(&fact, 0) ? (fact.low >= 0 ? 3 : 4) : (fact.low >= 0 ? 5 : 6);
}

static bool is_address(const Value *value)
{
    return value_is_object(value) || value->kind == VALUE_APPLY;
}

/* What a cell of the running function says of failure: a negative status, a flag or a pointer that is zero. */
static uint64_t failure_in(const State *state, const Value *address, const Value *value)
{
    uint64_t class = class_of(state, value);
    return class == NEGATIVE || (class == ZERO && address->kind == VALUE_LOCAL) ? class : 0;
}

static bool add_cell(void *context, const Value *key, const void *item)
{
    Shape *shape = context;
    const Value *value = item;
    const Resource *gone = ptrmap_get(&shape->gone, value);
    if (gone != NULL) /* who still has the handle may release it again */
        add_record(shape, key, gone);
    else if (shape->level < STAND_FOR && (ptrmap_get(&shape->handles, value) != NULL || is_address(value)))
        shape->sum += mixed(key->hash, value->hash);
    else if (shape->level == 1 || (shape->level == 2 && shape->is_local))
        shape->sum += mixed(key->hash, class_of(shape->state, value));
    else if (shape->is_top)
        shape->sum += mixed(key->hash, failure_in(shape->state, key, value));
    return true;
}

/* The call that failed last, where it was the last that could fail: what follows is the way out then, whatever says so. */
static const IrInst *just_failed(const State *state)
{
    const Path *path = state->path;
    while (path != NULL && path->kind != STEP_ACQUIRE && path->kind != STEP_FAIL)
        path = path->before;
    return path != NULL && path->kind == STEP_FAIL ? path->inst : NULL;
}

uint64_t state_shape(Machine *machine, const State *state, int level)
{
    Arena *scratch = arena_open();
    Shape shape = {.machine = machine, .state = state, .level = level};
    ptrmap_init(&shape.handles, scratch);
    ptrmap_init(&shape.gone, scratch);
    ptrmap_init(&shape.sites, scratch);
    ptrmap_init(&shape.released, scratch);
    map_each(state->ledger, add_resource, &shape);
    map_each(state->gone, add_gone, &shape);
    map_each(state->objects, add_object, &shape);
    map_each(state->memory, add_cell, &shape);
    shape.is_local = shape.is_top = true;
    for (const Locals *locals = state->locals; locals != NULL; locals = locals->below) {
        map_each(locals->memory, add_cell, &shape);
        shape.is_top = false;
    }
    uint64_t hash = level < STAND_FOR ? map_hash(state->objects) : map_count(state->objects);
    hash = mixed(hash, state_platform_hash(state));
    hash = mixed(hash, state_misuse_hash(state) * 2 + state->raised);
    if (state->result != NULL) {
        bool is_exact = ptrmap_get(&shape.handles, state->result) != NULL || is_address(state->result);
        hash = mixed(hash, is_exact ? state->result->hash : class_of(state, state->result));
    }
    arena_close(scratch);
    return mixed(hash, shape.sum);
}

/* ---- representatives -------------------------------------------------------------------------------------------------- */

typedef struct News {
    PtrMap *seen;
    uint64_t context; /* how the state goes on: what fails */
    Grain grain;
    const State *state;
    bool found;
} News;

static void note_feature(News *news, uint64_t feature)
{
    const void *key = (const void *)(uintptr_t)(mixed(news->context, feature) | 1);
    news->found = news->found || ptrmap_get(news->seen, key) == NULL;
    ptrmap_put(news->seen, key, news->seen);
}

static bool note_held(void *context, const Value *key, const void *item)
{
    News *news = context;
    const Resource *resource = item;
    uint64_t site = (uint64_t)(uintptr_t)resource->inst * 2 + resource->before_create;
    if (!resource->released)
        note_feature(news, news->grain >= GRAIN_SITE ? site : mixed(site, key->hash));
    return true;
}

/* Each failure is one that an exit may be due to, and leaves something missing that the way may not ask about. */
static void note_failures(News *news, const Path *path)
{
    const Path *failure = path != NULL ? path->failure : NULL;
    for (; failure != NULL; failure = failure->before != NULL ? failure->before->failure : NULL)
        note_feature(news, mixed((uint64_t)(uintptr_t)failure->inst, STEP_FAIL));
}

static bool note_local(void *context, const Value *key, const void *item)
{
    News *news = context;
    const uint64_t outside = news->context;
    if (key->kind != VALUE_LOCAL)
        return true;
    news->context = mixed(outside, mixed(key->hash, failure_in(news->state, key, item)));
    map_each(news->state->ledger, note_held, news);
    news->context = outside;
    return true;
}

bool state_brings_news(Machine *machine, const State *state, Grain grain, PtrMap *seen)
{
    Shape shape = {.machine = machine, .state = state, .level = STAND_FOR, .is_local = true, .is_top = true};
    if (state->locals != NULL && grain != GRAIN_LOCAL)
        map_each(state->locals->memory, add_cell, &shape);
    const IrInst *failed = just_failed(state);
    uint64_t failure = grain == GRAIN_FAILURE ? (uint64_t)(uintptr_t)failed : failed != NULL;
    News news = {seen, mixed(mixed(shape.sum, state_platform_hash(state)), failure), grain, state, false};
    if (state->locals != NULL && grain == GRAIN_LOCAL)
        map_each(state->locals->memory, note_local, &news);
    note_feature(&news, 1);
    for (const Misuse *misuse = state->misuses; misuse != NULL; misuse = misuse->next)
        note_feature(&news, mixed((uint64_t)(uintptr_t)misuse->inst, (uint64_t)misuse->rule));
    map_each(state->ledger, note_held, &news);
    note_failures(&news, state->path);
    return news.found;
}

/* ---- joining --------------------------------------------------------------------------------------------------------- */

typedef struct Join {
    Machine *machine;
    State *into;
    const State *other;
    Map ours, theirs, result;
    uint64_t point;
} Join;

/* A joined value is called after what holds it. */
static const char *name_of(const Value *address)
{
    while (address != NULL && address->kind == VALUE_INDEX)
        address = address->a;
    const char *text = address == NULL ? NULL : address->kind == VALUE_GLOBAL ? address->global->name : address->text;
    return text == NULL || *text == '\0' ? "joined" : text;
}

static const Value *either(const Join *join, const Value *address, const Value *ours, const Value *theirs)
{
    if (ours == theirs)
        return ours;
    const IrType *type = ours->type != NULL ? ours->type : theirs->type;
    const Value *joined = value_symbol(join->machine->values, name_of(address), NULL, join->point,
                                       address != NULL ? (int64_t)(address->hash >> 1) : 0, type);
    asked_note_joined(join->machine, joined, ours);
    asked_note_joined(join->machine, joined, theirs);
    fact_set_either(join->machine, join->into, joined, fact_of(join->into, ours), fact_of(join->other, theirs));
    return joined;
}

static bool join_cell(void *context, const Value *key, const void *item)
{
    Join *join = context;
    const Value *ours = map_get(join->ours, key), *theirs = map_get(join->theirs, key);
    (void)item;
    if (ours == theirs || map_get(join->result, key) != ours)
        return true;
    if (memory_is_rest(key)) {
        const Value *version =
            value_symbol(join->machine->values, "joined", NULL, join->point, (int64_t)(key->hash >> 1), NULL);
        join->result = map_put(join->machine->arena, join->result, key, version, version->hash);
        return true;
    }
    if (ours == NULL)
        ours = memory_load(join->machine, join->into, key, NULL);
    if (theirs == NULL)
        theirs = memory_load(join->machine, join->other, key, NULL);
    const Value *joined = either(join, key, ours, theirs);
    join->result = map_put(join->machine->arena, join->result, key, joined, joined->hash);
    return true;
}

static Map join_maps(Join *join, Map ours, Map theirs)
{
    if (ours.root == theirs.root)
        return ours;
    join->ours = join->result = ours;
    join->theirs = theirs;
    map_each(ours, join_cell, join);
    map_each(theirs, join_cell, join);
    return join->result;
}

static const Locals *join_locals(Join *join, const Locals *ours, const Locals *theirs)
{
    if (ours == theirs || ours == NULL || theirs == NULL || ours->frame != theirs->frame)
        return ours;
    Locals *joined = ARENA_NEW(join->machine->arena, Locals);
    *joined = *ours;
    joined->memory = join_maps(join, ours->memory, theirs->memory);
    joined->below = join_locals(join, ours->below, theirs->below);
    return joined;
}

void state_join(Machine *machine, State *into, const State *other, uint64_t point, int level)
{
    if (level >= STAND_FOR) {
        state_add_others(machine, into, other);
        return;
    }
    state_freeze(machine, into);
    State before = *into; /* loads of defaults see the state as it was */
    Join join = {.machine = machine, .into = into, .other = other, .point = point};
    Map memory = join_maps(&join, before.memory, other->memory);
    const Locals *locals = join_locals(&join, before.locals, other->locals);
    const Value *result = into->result;
    if (result != NULL && other->result != NULL)
        result = either(&join, NULL, result, other->result);
    Map joined_facts = into->facts;
    into->facts = before.facts;
    state_merge_knowledge(machine, into, other);
    into->facts = facts_over(machine, into->facts, joined_facts, before.facts);
    into->memory = memory;
    into->locals = locals;
    into->result = result;
}
