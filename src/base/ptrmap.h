/* SPDX-License-Identifier: MIT */
/* base: a hash map from pointers to pointers, in an arena.  Keys are compared by address; entries stay in order of
 * insertion, so whatever is printed from a map does not depend on addresses. */
#ifndef HINDSIGHT_PTRMAP_H
#define HINDSIGHT_PTRMAP_H

#include "base/arena.h"

typedef struct PtrMapEntry {
    const void *key;
    void *value;
} PtrMapEntry;

typedef struct PtrMap {
    Arena *arena;
    PtrMapEntry *entries; /* in order of insertion */
    size_t count, capacity;
    uint32_t *slots; /* index + 1 into entries, 0 = free; n_slots is a power of two */
    size_t n_slots;
} PtrMap;

void ptrmap_init(PtrMap *map, Arena *arena);
/* The value stored under KEY, or NULL. */
void *ptrmap_get(const PtrMap *map, const void *key);
/* Stores VALUE under KEY, replacing an earlier one. */
void ptrmap_put(PtrMap *map, const void *key, void *value);

#endif
