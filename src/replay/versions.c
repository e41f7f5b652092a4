/* SPDX-License-Identifier: MIT */
/* Versions: what an unknown callee has written is a symbol, and the contents of the object are read through it.  Two states
 * that differ in nothing but versions that no path has asked about are the same state: nothing is known of either's contents.
 * So such a version does not count in the hash of its map; it does from the moment at which something is learnt of what was
 * read through it. */
#include "replay/machine.h"

#include <string.h>

enum { UNSEEN_AT_ROOT = 0 /* as if it were not there */, UNSEEN = 1 };

/* Whether the contents of an object that nobody has written are as unknown as after it was. */
static bool is_unknown_at_first(const Value *object)
{
    switch (object->kind) {
    case VALUE_LOCAL:
    case VALUE_RESULT:
    case VALUE_SYMBOL:
    case VALUE_INITIAL: return true;
    default: return false;
    }
}

static bool is_version(const Value *key, const Value *value)
{
    return memory_is_rest(key) && value->kind == VALUE_SYMBOL;
}

uint64_t memory_weight(Machine *machine, const Value *key, const Value *value)
{
    if (!is_version(key, value) || ptrmap_get(&machine->seen_versions, value) != NULL)
        return value->hash;
    return is_unknown_at_first(key->a) ? UNSEEN_AT_ROOT : UNSEEN;
}

/* What is at ADDRESS was read through VERSION, and something is learnt of it. */
static void see(Machine *machine, State *state, const Value *address, const Value *version)
{
    if (ptrmap_get(&machine->seen_versions, version) == NULL)
        ptrmap_put(&machine->seen_versions, version, machine);
    memory_weigh_again(machine, state, address, version);
}

void memory_note_learnt(Machine *machine, State *state, const Value *value)
{
    enum { DEEP = 6 };
    const Value *pending[DEEP + 1] = {value};
    for (size_t n = 1; n > 0;) {
        const Value *each = pending[--n];
        bool is_read =
            each->kind == VALUE_INITIAL || (each->kind == VALUE_APPLY && strcmp(each->text, "contents") == 0);
        if (is_read && each->b != NULL && each->b->kind == VALUE_SYMBOL)
            see(machine, state, each->a, each->b);
        if (each->a != NULL && n < DEEP)
            pending[n++] = each->a;
        if (each->b != NULL && n < DEEP)
            pending[n++] = each->b;
    }
}

typedef struct Taking {
    Machine *machine;
    State *state;
    Map result;
} Taking;

/* VERSION is known to STATE now: the next one that the same call makes is another. */
static void count_version(Machine *machine, State *state, const Value *version)
{
    const Value *first = value_symbol(machine->values, version->text, version->inst, version->frame, 0, version->type);
    uintptr_t n = (uintptr_t)version->number + 1;
    if ((uintptr_t)map_get(state->counts, first) < n)
        state->counts = map_put(machine->arena, state->counts, first, (const void *)n, n);
}

static bool take_version(void *context, const Value *key, const void *item)
{
    Taking *taking = context;
    Machine *machine = taking->machine;
    const Value *value = item;
    if (!is_version(key, value) || map_get(taking->result, key) != NULL)
        return true;
    taking->result = map_put(machine->arena, taking->result, key, value, memory_weight(machine, key, value));
    count_version(machine, taking->state, value);
    return true;
}

Map memory_take_versions(Machine *machine, State *state, Map ours, Map theirs)
{
    Taking taking = {machine, state, ours};
    if (ours.root != theirs.root)
        map_each(theirs, take_version, &taking);
    return taking.result;
}
