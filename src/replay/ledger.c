/* SPDX-License-Identifier: MIT */
/* The ledger: what is held, by kind and identity.
 *
 * A released resource whose identity is a handle of its own is moved to a list that merging may forget: nothing but a
 * second release can ask for it.  One whose identity stays (an embedded object, a routine, a name, a singleton) is kept
 * as released: it tells "released" from "never acquired". */
#include "replay/machine.h"

#include <string.h>

static const Value *key_of(Machine *machine, const ResourceKind *kind, const Value *id)
{
    return value_apply(machine->values, kind->id, id, NULL);
}

static uint64_t record_hash(const Resource *resource)
{
    uint64_t hash = (uint64_t)resource->released | (uint64_t)resource->escaped << 1 |
                    (uint64_t)resource->doubtful << 2 | (uint64_t)resource->before_create << 3 |
                    (uint64_t)(unsigned)resource->count << 4;
    return (hash * 31 + (uint64_t)(uintptr_t)resource->inst) * 31 +
           (resource->below != NULL ? record_hash(resource->below) : 0);
}

static void put(Machine *machine, State *state, const Resource *resource)
{
    state->ledger = map_put_owned(machine->arena, state->ledger, key_of(machine, resource->kind, resource->id),
                                  resource, record_hash(resource), state->owner);
}

static bool is_forgettable(const Resource *resource)
{
    return resource->id->kind == VALUE_SYMBOL;
}

void ledger_acquire(Machine *machine, State *state, Resource resource)
{
    const Value *key = key_of(machine, resource.kind, resource.id);
    const Resource *old = map_get(state->ledger, key);
    machine->has_second_names = machine->has_second_names || resource.also != NULL;
    if (old != NULL && !old->released && old->inst == resource.inst) {
        resource = *old;
        resource.count++;
    } else if (old != NULL && !old->released) { /* the youngest is given back first */
        resource.count = old->count + 1;
        resource.below = old;
        resource.doubtful = old->doubtful || machine->is_blurred;
    } else {
        resource.count = 1;
        resource.doubtful = machine->is_blurred;
    }
    Resource *kept = ARENA_NEW(machine->arena, Resource);
    *kept = resource;
    put(machine, state, kept);
    if (!machine->hypothetical && map_get(machine->ever, key) == NULL)
        VEC_PUSH(machine->arena, &machine->acquired, kept);
    if (!machine->hypothetical)
        machine->ever = map_put(machine->arena, machine->ever, key, kept, 1);
}

typedef struct Naming {
    const ResourceKind *kind;
    const Value *name;
    bool released;
    const Resource *found;
} Naming;

static bool has_second_name(void *context, const Value *key, const void *item)
{
    Naming *naming = context;
    const Resource *resource = item;
    (void)key;
    if (resource->also == naming->name && resource->kind == naming->kind && resource->released == naming->released)
        naming->found = resource;
    return naming->found == NULL;
}

static const Resource *find_by_second_name(Machine *machine, Map map, const ResourceKind *kind, const Value *name,
                                           bool released)
{
    Naming naming = {kind, name, released, NULL};
    if (machine->has_second_names)
        map_each(map, has_second_name, &naming);
    return naming.found;
}

const Resource *ledger_find(Machine *machine, const State *state, const ResourceKind *kind, const Value *id)
{
    const Resource *resource = map_get(state->ledger, key_of(machine, kind, id));
    if (resource != NULL)
        return resource->released ? NULL : resource;
    return find_by_second_name(machine, state->ledger, kind, id, false);
}

const Resource *ledger_find_gone(Machine *machine, const State *state, const ResourceKind *kind, const Value *id)
{
    const Value *key = key_of(machine, kind, id);
    const Resource *resource = map_get(state->ledger, key);
    if (resource != NULL)
        return resource->released ? resource : NULL;
    resource = map_get(state->gone, key);
    return resource != NULL ? resource : find_by_second_name(machine, state->gone, kind, id, true);
}

bool ledger_was_acquired(Machine *machine, const ResourceKind *kind, const Value *id)
{
    return map_get(machine->ever, key_of(machine, kind, id)) != NULL;
}

void ledger_replace(Machine *machine, State *state, const Resource *resource)
{
    const Value *key = key_of(machine, resource->kind, resource->id);
    if (resource->released && is_forgettable(resource)) {
        state->ledger = map_remove_owned(machine->arena, state->ledger, key, state->owner);
        state->gone = map_put(machine->arena, state->gone, key, resource, key->hash);
    } else {
        put(machine, state, resource);
    }
}

void ledger_remove(Machine *machine, State *state, const Resource *resource)
{
    state->ledger =
        map_remove_owned(machine->arena, state->ledger, key_of(machine, resource->kind, resource->id), state->owner);
}

typedef struct Listing {
    const Resource **items; /* NULL: they are only counted */
    size_t count;
    const Value *id; /* only with this identity; NULL = all */
} Listing;

static bool list_held(void *context, const Value *key, const void *item)
{
    (void)key;
    Listing *listing = context;
    const Resource *resource = item;
    if (resource->released || (listing->id != NULL && listing->id != resource->id))
        return true;
    if (listing->items != NULL)
        listing->items[listing->count] = resource;
    listing->count++;
    return true;
}

static Listing held_as(Machine *machine, const State *state, const Value *id)
{
    Listing listing = {NULL, 0, id};
    map_each(state->ledger, list_held, &listing);
    if (listing.count == 0)
        return listing;
    listing.items = ARENA_ARRAY(machine->arena, const Resource *, listing.count);
    listing.count = 0;
    map_each(state->ledger, list_held, &listing);
    return listing;
}

size_t ledger_held(Machine *machine, const State *state, const Resource ***out_held)
{
    Listing listing = held_as(machine, state, NULL);
    *out_held = listing.items;
    return listing.count;
}

static bool mark(Machine *machine, State *state, const Value *id, bool escaped, bool doubtful)
{
    Listing listing = held_as(machine, state, id);
    for (size_t i = 0; i < listing.count; i++) {
        Resource *copy = ARENA_NEW(machine->arena, Resource);
        *copy = *listing.items[i];
        copy->escaped = copy->escaped || escaped;
        copy->doubtful = copy->doubtful || doubtful;
        put(machine, state, copy);
    }
    return listing.count > 0;
}

bool ledger_escape(Machine *machine, State *state, const Value *value)
{
    bool may_name = value->kind == VALUE_SYMBOL || value->kind == VALUE_FUNCTION || value->kind == VALUE_STRING;
    return may_name && (mark(machine, state, value, true, false) || map_get(state->objects, value) != NULL);
}

bool ledger_doubt(Machine *machine, State *state, const Value *value)
{
    return value->kind != VALUE_INT && mark(machine, state, value, false, true);
}

bool ledger_is_doubtful(Machine *machine, const State *state, const Value *id)
{
    Listing listing = held_as(machine, state, id);
    for (size_t i = 0; i < listing.count; i++)
        if (listing.items[i]->doubtful)
            return true;
    return false;
}

void ledger_doubt_within(Machine *machine, State *state, const Value *root)
{
    Listing listing = held_as(machine, state, NULL);
    for (size_t i = 0; i < listing.count; i++)
        if (value_root(listing.items[i]->id) == root)
            ledger_doubt(machine, state, listing.items[i]->id);
}

void ledger_doubt_placed(Machine *machine, State *state, const Value *object)
{
    Listing listing = held_as(machine, state, NULL);
    for (size_t i = 0; i < listing.count; i++)
        if (listing.items[i]->place != NULL && value_is_within(listing.items[i]->place, object))
            ledger_doubt(machine, state, listing.items[i]->id);
}

/* The array in an element of which PLACE lies; NULL when it lies in none. */
static const Value *array_of(const Value *place)
{
    while (place != NULL && place->kind == VALUE_FIELD)
        place = place->a;
    if (place == NULL || place->kind != VALUE_INDEX)
        return NULL;
    while (place->kind == VALUE_INDEX)
        place = place->a;
    return place;
}

typedef struct Given {
    Machine *machine;
    const State *state;
    const Resource *like;
    bool is_element; /* an array has LIKE */
    bool is_linked;  /* a list does */
    bool found;
} Given;

static bool find_element(void *context, const Value *address, const Value *value)
{
    Given *given = context;
    given->is_element = given->is_element || (value == given->like->id && array_of(address) != NULL);
    return !given->is_element;
}

typedef struct Linking {
    const Value *record, *other; /* OTHER is a record that points to RECORD's beginning */
    bool is_linked;
} Linking;

/* From outside, a list points into a record, to the entry that is in it, or another record that the same call has made points
 * to it. */
static bool find_link(void *context, const Value *address, const Value *value)
{
    Linking *linking = context;
    const Value *holder = value_root(address), *record = linking->record;
    if (holder == record || value_root(value) != record)
        return true;
    if (value != record)
        linking->is_linked = true;
    else if (holder->kind == VALUE_SYMBOL)
        linking->other = holder;
    linking->is_linked = linking->is_linked || (linking->other != NULL && linking->other->inst == record->inst);
    return !linking->is_linked;
}

/* Whether RECORD is in a list, or belongs to one that is. */
static bool is_in_list(const State *state, const Value *record)
{
    Linking linking = {.record = record};
    memory_each(state, find_link, &linking);
    if (!linking.is_linked && linking.other != NULL) {
        linking = (Linking){.record = linking.other};
        memory_each(state, find_link, &linking);
    }
    return linking.is_linked;
}

/* Of the same call, made on the same way of calls, for the same array or for a list; or of the same kind where an array has
 * it: elements that different calls have filled are given back by one loop. */
static bool is_given_back(void *context, const Value *key, const void *item)
{
    Given *given = context;
    const Resource *before = item, *now = map_get(given->state->ledger, key), *like = given->like;
    const Value *array = array_of(before->place);
    bool is_one_place =
        before->id->frame == like->id->frame || given->is_linked || (array != NULL && array == array_of(like->place));
    bool is_alike = (before->inst == like->inst && is_one_place) || (before->kind == like->kind && given->is_element);
    given->found = given->found || (is_alike && !before->released && (now == NULL || now->released));
    return !given->found;
}

/* Whether something like LIKE was held in BEFORE and is not any more. */
static bool gives_back_alike(Machine *machine, const State *state, Map before, const Resource *like)
{
    Given given = {machine, state, like, false, like->id->kind == VALUE_SYMBOL && is_in_list(state, like->id), false};
    memory_each(state, find_element, &given);
    map_each(before, is_given_back, &given);
    return given.found;
}

void ledger_doubt_newer(Machine *machine, State *state, Map before)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++) {
        if (map_get(before, key_of(machine, held[i]->kind, held[i]->id)) != NULL &&
            !gives_back_alike(machine, state, before, held[i]))
            continue;
        Resource *copy = ARENA_NEW(machine->arena, Resource);
        *copy = *held[i];
        copy->doubtful = true;
        put(machine, state, copy);
    }
}

void ledger_doubt_all(Machine *machine, State *state)
{
    ledger_doubt_newer(machine, state, (Map){NULL});
}
