/* SPDX-License-Identifier: MIT */
/* replay: a persistent map from values to immutable things.
 *
 * An update makes a new map that shares most of its nodes with the old one, so a fork of a state costs nothing.  A map
 * has a hash of its content that does not depend on the order of updates: equal hashes are taken for equal maps.
 *
 * A map that nobody else can see need not be copied: nodes remember the owner (not 0) for whom they were made, and an
 * update for the same owner changes them where they are.  Who hands a map to somebody else gets a new owner first. */
#ifndef HINDSIGHT_MAP_H
#define HINDSIGHT_MAP_H

#include "replay/value.h"

typedef struct MapNode MapNode;
typedef struct Map {
    const MapNode *root; /* NULL when empty */
} Map;

struct MapNode {
    const Value *key;
    const void *item;
    uint64_t item_hash;
    uint64_t sum;   /* of the subtree */
    uint64_t owner; /* 0: may not be changed */
    const MapNode *left, *right;
};

const void *map_get(Map map, const Value *key); /* NULL when absent */
/* ITEM_HASH stands for the item's content in map_hash, 0 for an entry that does not count there; an update that changes
 * nothing returns the same map. */
Map map_put(Arena *arena, Map map, const Value *key, const void *item, uint64_t item_hash);
Map map_remove(Arena *arena, Map map, const Value *key);
/* The same for OWNER: MAP itself may not be used any more. */
Map map_put_owned(Arena *arena, Map map, const Value *key, const void *item, uint64_t item_hash, uint64_t owner);
Map map_remove_owned(Arena *arena, Map map, const Value *key, uint64_t owner);
uint64_t map_hash(Map map);

/* Calls VISIT for each entry, in an order that depends on the keys alone; stops when it returns false. */
typedef bool MapVisit(void *context, const Value *key, const void *item);
bool map_each(Map map, MapVisit *visit, void *context);
size_t map_count(Map map);

#endif
