/* SPDX-License-Identifier: MIT */
#include "base/ptrmap.h"

#include <string.h>

static size_t hash_of(const void *key)
{
    uint64_t hash = (uint64_t)(uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);
    return (size_t)(hash ^ hash >> 29);
}

void ptrmap_init(PtrMap *map, Arena *arena)
{
    *map = (PtrMap){.arena = arena};
}

/* The slot that has KEY, or the free one where it would go. */
static size_t slot_of(const PtrMap *map, const void *key)
{
    size_t slot = hash_of(key) & (map->n_slots - 1);
    while (map->slots[slot] != 0 && map->entries[map->slots[slot] - 1].key != key)
        slot = (slot + 1) & (map->n_slots - 1);
    return slot;
}

static void grow(PtrMap *map)
{
    size_t capacity = map->capacity == 0 ? 16 : map->capacity * 2;
    PtrMapEntry *entries = ARENA_ARRAY(map->arena, PtrMapEntry, capacity);
    if (map->count > 0)
        memcpy(entries, map->entries, map->count * sizeof *entries);
    map->entries = entries;
    map->capacity = capacity;
    map->n_slots = capacity * 2;
    map->slots = ARENA_ARRAY(map->arena, uint32_t, map->n_slots);
    for (size_t i = 0; i < map->count; i++)
        map->slots[slot_of(map, map->entries[i].key)] = (uint32_t)i + 1;
}

void *ptrmap_get(const PtrMap *map, const void *key)
{
    if (map->count == 0)
        return NULL;
    uint32_t index = map->slots[slot_of(map, key)];
    return index == 0 ? NULL : map->entries[index - 1].value;
}

void ptrmap_put(PtrMap *map, const void *key, void *value)
{
    if (map->count == map->capacity)
        grow(map);
    size_t slot = slot_of(map, key);
    if (map->slots[slot] == 0) {
        map->entries[map->count++] = (PtrMapEntry){key, NULL};
        map->slots[slot] = (uint32_t)map->count;
    }
    map->entries[map->slots[slot] - 1].value = value;
}
