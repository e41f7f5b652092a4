/* SPDX-License-Identifier: MIT */
/* base: a hash map from strings to pointers, in an arena.  Keys are compared by content and are not copied: they must
 * live as long as the map.  Iteration is in order of insertion, so whatever is printed from a map is deterministic. */
#ifndef HINDSIGHT_STRMAP_H
#define HINDSIGHT_STRMAP_H

#include "base/arena.h"

typedef struct StrMapEntry {
    const char *key;
    void *value;
    uint64_t hash;
} StrMapEntry;

typedef struct StrMap {
    Arena *arena;
    StrMapEntry *entries; /* in order of insertion */
    size_t count, capacity;
    uint32_t *slots; /* index + 1 into entries, 0 = free; n_slots is a power of two */
    size_t n_slots;
} StrMap;

void strmap_init(StrMap *map, Arena *arena);
/* The value stored under KEY, or NULL. */
void *strmap_get(const StrMap *map, const char *key);
/* Stores VALUE under KEY, replacing an earlier one. */
void strmap_put(StrMap *map, const char *key, void *value);
/* The map's own copy of TEXT, made at the first call: equal texts give equal pointers. */
const char *strmap_intern(StrMap *map, const char *text);

#endif
