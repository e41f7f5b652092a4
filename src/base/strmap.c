/* SPDX-License-Identifier: MIT */
#include "base/strmap.h"

#include <string.h>
#include <xxhash.h>

void strmap_init(StrMap *map, Arena *arena)
{
    *map = (StrMap){.arena = arena};
}

static uint32_t *find_slot(const StrMap *map, const char *key, uint64_t hash)
{
    size_t mask = map->n_slots - 1;
    for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
        uint32_t *slot = &map->slots[i];
        if (*slot == 0)
            return slot;
        const StrMapEntry *entry = &map->entries[*slot - 1];
        if (entry->hash == hash && strcmp(entry->key, key) == 0)
            return slot;
    }
}

static void rehash(StrMap *map)
{
    map->n_slots = map->n_slots == 0 ? 16 : map->n_slots * 2;
    map->slots = ARENA_ARRAY(map->arena, uint32_t, map->n_slots);
    for (size_t i = 0; i < map->count; i++)
        *find_slot(map, map->entries[i].key, map->entries[i].hash) = (uint32_t)(i + 1);
}

static StrMapEntry *find(const StrMap *map, const char *key, uint64_t hash)
{
    if (map->n_slots == 0)
        return NULL;
    uint32_t slot = *find_slot(map, key, hash);
    return slot == 0 ? NULL : &map->entries[slot - 1];
}

static uint64_t hash_of(const char *key)
{
    return XXH3_64bits(key, strlen(key));
}

static void add(StrMap *map, const char *key, void *value, uint64_t hash)
{
    if (map->count * 4 >= map->n_slots * 3)
        rehash(map);
    if (map->count == map->capacity)
        map->entries = vec_grow(map->arena, map->entries, &map->capacity, sizeof *map->entries);
    *find_slot(map, key, hash) = (uint32_t)(map->count + 1);
    map->entries[map->count++] = (StrMapEntry){key, value, hash};
}

void *strmap_get(const StrMap *map, const char *key)
{
    const StrMapEntry *entry = find(map, key, hash_of(key));
    return entry == NULL ? NULL : entry->value;
}

void strmap_put(StrMap *map, const char *key, void *value)
{
    uint64_t hash = hash_of(key);
    StrMapEntry *entry = find(map, key, hash);
    if (entry != NULL)
        entry->value = value;
    else
        add(map, key, value, hash);
}

const char *strmap_intern(StrMap *map, const char *text)
{
    uint64_t hash = hash_of(text);
    StrMapEntry *entry = find(map, text, hash);
    if (entry != NULL)
        return entry->key;
    const char *copy = arena_strdup(map->arena, text);
    add(map, copy, (void *)copy, hash);
    return copy;
}
