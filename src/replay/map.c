/* SPDX-License-Identifier: MIT */
/* A treap: a search tree by the keys' serial numbers, a heap by priorities derived from them, so that the same content
 * always has the same shape. */
#include "replay/map.h"

static uint64_t priority(const Value *key)
{
    uint64_t hash = key->serial * UINT64_C(0x9E3779B97F4A7C15);
    hash ^= hash >> 29;
    hash *= UINT64_C(0xBF58476D1CE4E5B9);
    return hash ^ (hash >> 32);
}

static uint64_t entry_hash(const MapNode *node)
{
    uint64_t hash = priority(node->key) ^ (node->item_hash * UINT64_C(0x94D049BB133111EB));
    hash *= UINT64_C(0xFF51AFD7ED558CCD);
    return hash ^ (hash >> 33);
}

static uint64_t sum_of(const MapNode *node)
{
    return node == NULL ? 0 : node->sum;
}

static const MapNode *make(Arena *arena, const MapNode *like, const MapNode *left, const MapNode *right)
{
    MapNode *node = ARENA_NEW(arena, MapNode);
    *node = *like;
    node->left = left;
    node->right = right;
    node->sum = entry_hash(node) + sum_of(left) + sum_of(right);
    return node;
}

const void *map_get(Map map, const Value *key)
{
    const MapNode *node = map.root;
    while (node != NULL && node->key != key)
        node = key->serial < node->key->serial ? node->left : node->right;
    return node == NULL ? NULL : node->item;
}

static const MapNode *insert(Arena *arena, const MapNode *node, const MapNode *added)
{
    if (node == NULL)
        return make(arena, added, NULL, NULL);
    if (node->key == added->key)
        return make(arena, added, node->left, node->right);
    if (added->key->serial < node->key->serial) {
        const MapNode *left = insert(arena, node->left, added);
        if (priority(left->key) > priority(node->key))
            return make(arena, left, left->left, make(arena, node, left->right, node->right));
        return make(arena, node, left, node->right);
    }
    const MapNode *right = insert(arena, node->right, added);
    if (priority(right->key) > priority(node->key))
        return make(arena, right, make(arena, node, node->left, right->left), right->right);
    return make(arena, node, node->left, right);
}

Map map_put(Arena *arena, Map map, const Value *key, const void *item, uint64_t item_hash)
{
    const MapNode added = {.key = key, .item = item, .item_hash = item_hash};
    if (map_get(map, key) == item && item != NULL)
        return map;
    return (Map){insert(arena, map.root, &added)};
}

static const MapNode *join(Arena *arena, const MapNode *left, const MapNode *right)
{
    if (left == NULL)
        return right;
    if (right == NULL)
        return left;
    if (priority(left->key) > priority(right->key))
        return make(arena, left, left->left, join(arena, left->right, right));
    return make(arena, right, join(arena, left, right->left), right->right);
}

static const MapNode *without(Arena *arena, const MapNode *node, const Value *key)
{
    if (node->key == key)
        return join(arena, node->left, node->right);
    if (key->serial < node->key->serial)
        return make(arena, node, without(arena, node->left, key), node->right);
    return make(arena, node, node->left, without(arena, node->right, key));
}

Map map_remove(Arena *arena, Map map, const Value *key)
{
    if (map_get(map, key) == NULL)
        return map;
    return (Map){without(arena, map.root, key)};
}

uint64_t map_hash(Map map)
{
    return sum_of(map.root);
}

static bool each(const MapNode *node, MapVisit *visit, void *context)
{
    return node == NULL ||
           (each(node->left, visit, context) && visit(context, node->key, node->item) && each(node->right, visit, context));
}

bool map_each(Map map, MapVisit *visit, void *context)
{
    return each(map.root, visit, context);
}

static size_t count(const MapNode *node)
{
    return node == NULL ? 0 : 1 + count(node->left) + count(node->right);
}

size_t map_count(Map map)
{
    return count(map.root);
}
