/* SPDX-License-Identifier: MIT */
/* Which states wait at one place as one: the same, and, where too many wait, the alike (join.c). */
#include "replay/run.h"

enum { INSIDE_WEIGHT = 8 /* blocks of called functions that count as one */ };

static const Patience patiences[] = {
    {1000, 3, 16, 64, {0, 128, 192, 256, 384}},
    {2500, 2, 8, 32, {0, 64, 96, 128, 192}},
    {6000, 1, 4, 8, {0, 4, 6, 8, 12}},
    {UINT32_MAX, 1, 2, 4, {0, 1, 1, 1, 2}},
};

enum { N_PATIENCES = sizeof patiences / sizeof *patiences };

const Patience *run_patience(const Run *run)
{
    const Patience *patience = patiences;
    const Flow *flow = run->activation.flow;
    while (flow->n_runs > patience->n_runs || flow->n_inside / INSIDE_WEIGHT > patience->n_runs)
        patience++;
    const Machine *machine = run->machine; /* the fuller the memory, the less; from the middle on, the least */
    size_t parts = arena_used(machine->arena) / (machine->options.max_memory / (2 * (N_PATIENCES - 1)) + 1);
    const Patience *least = &patiences[parts < N_PATIENCES ? parts : N_PATIENCES - 1];
    return patience < least ? least : patience;
}

static uint64_t item_hash(const Item *item, uint64_t hash)
{
    for (size_t i = 0; i < item->n_temps; i++)
        hash = (hash ^ item->temps[i].value->hash) * UINT64_C(0x100000001B3) + (uint64_t)item->temps[i].number;
    for (const Try *each = item->tries; each != NULL; each = each->outer)
        hash = hash * 31 + (uint64_t)each->block + 7;
    return hash * 2 + item->was_raised;
}

static void merge_items(Run *run, Item *into, const Item *item, size_t block, size_t point, int level)
{
    uint64_t place = run->activation.frame ^ (uint64_t)(point + 1) * UINT64_C(0x9E3779B97F4A7C15);
    if (level == 0)
        state_merge(run->machine, into->state, item->state);
    else
        state_join(run->machine, into->state, item->state, place, level);
    if (loop_turns(run, item, block) > loop_turns(run, into, block))
        into->turns = item->turns;
}

static void merge_level(Run *run, ItemList *list, size_t block, size_t point, int level)
{
    uint64_t *hashes = ARENA_ARRAY(run->machine->arena, uint64_t, list->count + 1);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        Item *item = list->items[i];
        uint64_t hash =
            item_hash(item, level == 0 ? state_hash(item->state) : state_shape(run->machine, item->state, level));
        size_t k = 0;
        while (k < kept && hashes[k] != hash)
            k++;
        if (k < kept) {
            merge_items(run, list->items[k], item, block, point, level);
        } else {
            hashes[kept] = hash;
            list->items[kept++] = item;
        }
    }
    list->count = kept;
}

static void keep_representatives(Run *run, ItemList *list, Grain grain)
{
    Arena *scratch = arena_open();
    PtrMap seen;
    ptrmap_init(&seen, scratch);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        if (state_brings_news(run->machine, list->items[i]->state, grain, &seen))
            list->items[kept++] = list->items[i];
        else
            run->machine->result->n_merged++;
    }
    list->count = kept;
    arena_close(scratch);
}

void merge_waiting(Run *run, ItemList *list, size_t block, size_t point)
{
    Machine *machine = run->machine;
    const Patience *patience = run_patience(run);
    for (int level = 0; level < N_COARSE_LEVELS; level++)
        if (list->count > patience->coarse_limits[level] + (level == 0))
            merge_level(run, list, block, point, level);
    int finest = run->activation.caller == NULL ? GRAIN_FAILURE : GRAIN_RESOURCE; /* its ways out have a cause each */
    for (int grain = finest; grain < N_GRAINS && list->count > machine->options.max_states; grain++)
        keep_representatives(run, list, (Grain)grain);
    if (list->count > machine->options.max_states) {
        notes_add(machine->notes, NOTE_BUDGET, run->activation.function->pos,
                  "more than %u states wait in %s: the rest is left out", machine->options.max_states,
                  run->activation.function->ref->name);
        list->count = machine->options.max_states;
    }
}

static void merge_results_level(Machine *machine, StateList *out, size_t first, uint64_t point, int level)
{
    size_t kept = first;
    uint64_t *hashes = ARENA_ARRAY(machine->arena, uint64_t, out->count - first + 1);
    for (size_t i = first; i < out->count; i++) {
        State *state = out->items[i];
        uint64_t hash = level == 0 ? state_hash(state) : state_shape(machine, state, level);
        size_t k = first;
        while (k < kept && hashes[k - first] != hash)
            k++;
        if (k < kept && level == 0)
            state_merge(machine, out->items[k], state);
        else if (k < kept)
            state_join(machine, out->items[k], state, point, level);
        if (k < kept)
            continue;
        hashes[kept - first] = hash;
        out->items[kept++] = state;
    }
    out->count = kept;
}

/* The ways out of the entry stay apart: each has its own cause. */
void merge_results(Run *run, size_t first)
{
    StateList *out = run->out;
    int n_levels = run->activation.caller == NULL ? 1 : N_COARSE_LEVELS;
    const Patience *patience = run_patience(run);
    for (int level = 0; level < n_levels; level++)
        if (out->count - first > patience->coarse_limits[level] + (level == 0))
            merge_results_level(run->machine, out, first, run->activation.frame, level);
}
