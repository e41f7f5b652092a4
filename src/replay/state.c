/* SPDX-License-Identifier: MIT */
/* Forks, merges and paths. */
#include <limits.h>

#include "replay/machine.h"

void state_freeze(Machine *machine, State *state)
{
    state->owner = ++machine->n_owners;
}

State *state_fork_final(Machine *machine, const State *state)
{
    State *copy = ARENA_NEW(machine->arena, State);
    *copy = *state;
    state_freeze(machine, copy);
    return copy;
}

State *state_fork(Machine *machine, State *state)
{
    state_freeze(machine, state);
    return state_fork_final(machine, state);
}

static uint64_t mix(uint64_t hash, uint64_t part)
{
    hash ^= part + UINT64_C(0x9E3779B97F4A7C15) + (hash << 6) + (hash >> 2);
    return hash * UINT64_C(0xFF51AFD7ED558CCD);
}

static uint64_t pointer_part(const Value *value)
{
    return value == NULL ? 0 : value->hash;
}

uint64_t state_platform_hash(const State *state)
{
    const Platform *platform = &state->platform;
    uint64_t hash = mix((uint64_t)platform->create, pointer_part(platform->driver));
    hash = mix(hash, pointer_part(platform->evt_unload));
    hash = mix(hash, (uint64_t)platform->driver_deleted | (uint64_t)platform->miniport_unload_ran << 1 |
                         (uint64_t)platform->evt_unload_ran << 2 | (uint64_t)platform->flags << 3);
    for (const Displaced *each = platform->displaced; each != NULL; each = each->next)
        hash = mix(hash, each->old->hash + each->called);
    for (const Route *route = platform->routes; route != NULL; route = route->next)
        hash = mix(hash, route->routine->hash);
    return hash;
}

uint64_t state_misuse_hash(const State *state)
{
    uint64_t hash = state->n_misuses;
    for (const Misuse *misuse = state->misuses; misuse != NULL; misuse = misuse->next)
        hash += mix((uint64_t)(uintptr_t)misuse->inst, (uint64_t)misuse->rule);
    return hash;
}

uint64_t state_hash(const State *state)
{
    uint64_t hash = mix(map_hash(state->memory), map_hash(state->ledger));
    hash = mix(hash, map_hash(state->objects));
    for (const Locals *locals = state->locals; locals != NULL; locals = locals->below)
        hash = mix(hash, map_hash(locals->memory) ^ locals->frame);
    hash = mix(hash, state_platform_hash(state));
    hash = mix(hash, state_misuse_hash(state));
    hash = mix(hash, pointer_part(state->result));
    hash = mix(hash, state->started != NULL ? state->started->n : 0);
    if (state->result != NULL) /* who failed and who succeeded go on in different ways */
        hash = mix(hash, fact_of(state, state->result).high < 0);
    return mix(hash, state->raised);
}

static uint32_t length_of(const Path *path)
{
    return path == NULL ? 0 : path->length;
}

static const Path *append_after(Arena *arena, const Path *full, const Path *stop, const Path *head)
{
    if (full == NULL || full == stop)
        return head;
    Path *copy = ARENA_NEW(arena, Path);
    *copy = *full;
    copy->before = append_after(arena, full->before, stop, head);
    copy->length = length_of(copy->before) + 1;
    return copy;
}

static const Path *way_of(Arena *arena, const OtherPath *other)
{
    if (other->origin == NULL)
        return other->path;
    return append_after(arena, other->path, other->origin->at, way_of(arena, other->origin));
}

const Path *path_continue(Arena *arena, const Path *full, const OtherPath *other)
{
    return append_after(arena, full, other->at, way_of(arena, other));
}

/* The call whose failure came last on the way. */
static const IrInst *cause_of(const Path *path, const OtherPath *origin)
{
    const Path *failure = path != NULL ? path->failure : NULL;
    if (origin != NULL && (failure == NULL || failure->length <= length_of(origin->at)))
        return cause_of(origin->path, origin->origin);
    return failure != NULL ? failure->inst : NULL;
}

/* Of ways with the same cause two are kept while there are few: the decisions of one may turn out to contradict each other
 * (a state of two that were merged is told apart again), and then the other is the one that led there. */
static void add_other(Machine *machine, State *state, const Path *path, const OtherPath *origin)
{
    enum { MAX_OTHERS = 32, FEW = 8, MAX_ALIKE = 2 };
    const IrInst *cause = cause_of(path, origin);
    int n = 0, n_alike = cause_of(state->path, NULL) == cause;
    for (const OtherPath *other = state->others; other != NULL; other = other->next, n++)
        n_alike += cause_of(other->path, other->origin) == cause;
    if (n >= MAX_OTHERS || n_alike >= (n < FEW ? MAX_ALIKE : 1))
        return;
    OtherPath *added = ARENA_NEW(machine->arena, OtherPath);
    *added = (OtherPath){state->others, path, state->path, origin};
    state->others = added;
}

typedef struct Intersection {
    Machine *machine;
    Map other, result;
    uint64_t owner;
} Intersection;

static bool drop_uncommon(void *context, const Value *key, const void *item)
{
    Intersection *both = context;
    (void)item;
    if (map_get(both->other, key) == NULL)
        both->result = map_remove_owned(both->machine->arena, both->result, key, both->owner);
    return true;
}

static Map common(Machine *machine, Map a, Map b)
{
    if (a.root == b.root)
        return a;
    Intersection both = {machine, b, a, ++machine->n_owners};
    map_each(a, drop_uncommon, &both);
    return both.result;
}

void state_add_others(Machine *machine, State *state, const State *other)
{
    machine->result->n_merged++;
    add_other(machine, state, other->path, NULL);
    for (const OtherPath *each = other->others; each != NULL; each = each->next)
        add_other(machine, state, other->path, each);
}

static const Locals *take_versions_of_locals(Machine *machine, State *state, const Locals *ours, const Locals *theirs)
{
    if (ours == theirs || ours == NULL || theirs == NULL)
        return ours;
    const Locals *below = take_versions_of_locals(machine, state, ours->below, theirs->below);
    Map memory = memory_take_versions(machine, state, ours->memory, theirs->memory);
    if (below == ours->below && memory.root == ours->memory.root)
        return ours;
    Locals *merged = ARENA_NEW(machine->arena, Locals);
    *merged = *ours;
    merged->below = below;
    merged->memory = memory;
    return merged;
}

/* Where only OTHER has a version, nothing is known of the contents of either any more. */
static void take_versions(Machine *machine, State *state, const State *other)
{
    state->memory = memory_take_versions(machine, state, state->memory, other->memory);
    state->locals = take_versions_of_locals(machine, state, state->locals, other->locals);
}

void state_merge(Machine *machine, State *state, const State *other)
{
    state_merge_knowledge(machine, state, other);
    take_versions(machine, state, other);
}

void state_merge_knowledge(Machine *machine, State *state, const State *other)
{
    state->facts = facts_join(machine, state->facts, other->facts);
    state->gone = common(machine, state->gone, other->gone);
    if (map_count(other->counts) > map_count(state->counts))
        state->counts = other->counts;
    state_add_others(machine, state, other);
}

static Path *add_path(Machine *machine, State *state, StepKind kind, SourcePos pos, const IrInst *inst,
                      const char *text)
{
    const Activation *activation = machine->activation;
    Path *path = ARENA_NEW(machine->arena, Path);
    *path = (Path){.before = state->path,
                   .kind = kind,
                   .pos = pos,
                   .inst = inst,
                   .text = text,
                   .function = activation == NULL ? NULL : activation->function,
                   .depth = activation == NULL ? 0 : activation->depth,
                   .length = length_of(state->path) + 1};
    path->failure = kind == STEP_FAIL ? path : path->before != NULL ? path->before->failure : NULL;
    state->path = path;
    return path;
}

void state_add_path(Machine *machine, State *state, StepKind kind, SourcePos pos, const IrInst *inst, const char *text)
{
    add_path(machine, state, kind, pos, inst, text);
}

void state_add_teardown(Machine *machine, State *state, const IrFunctionRef *routine, const char *what,
                        bool at_unload_only)
{
    Path *path = add_path(machine, state, STEP_TEARDOWN, routine->pos, NULL,
                          arena_printf(machine->arena, "%s %s is called", what, routine->name));
    path->routine = routine;
    path->at_unload_only = at_unload_only;
}

const Path *path_teardown(const Path *at)
{
    int least = INT_MAX; /* the outermost depth seen since: what is called from deeper than that has returned */
    for (; at != NULL && at->kind != STEP_EXIT; at = at->before) {
        if (at->kind == STEP_TEARDOWN && at->routine != NULL && (at->function == NULL || at->depth < least))
            return at;
        least = at->depth < least ? at->depth : least;
    }
    return NULL;
}
