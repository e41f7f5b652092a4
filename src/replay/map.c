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
    if (node->item_hash == 0)
        return 0;
    uint64_t hash = priority(node->key) ^ (node->item_hash * UINT64_C(0x94D049BB133111EB));
    hash *= UINT64_C(0xFF51AFD7ED558CCD);
    return hash ^ (hash >> 33);
}

static uint64_t sum_of(const MapNode *node)
{
    return node == NULL ? 0 : node->sum;
}

typedef struct Maker {
    Arena *arena;
    uint64_t owner;
} Maker;

/* NODE with other children: itself, when it is the owner's. */
static const MapNode *make(const Maker *maker, const MapNode *like, const MapNode *left, const MapNode *right)
{
    MapNode *node = (MapNode *)(uintptr_t)like;
    if (maker->owner == 0 || like->owner != maker->owner) {
        node = ARENA_NEW(maker->arena, MapNode);
        *node = *like;
        node->owner = maker->owner;
    }
    node->left = left;
    node->right = right;
    node->sum = entry_hash(node) + sum_of(left) + sum_of(right);
    return node;
}

static const MapNode *replace(const Maker *maker, const MapNode *node, const MapNode *added)
{
    if (maker->owner == 0 || node->owner != maker->owner)
        return make(maker, added, node->left, node->right);
    MapNode *own = (MapNode *)(uintptr_t)node;
    own->item = added->item;
    own->item_hash = added->item_hash;
    return make(maker, own, own->left, own->right);
}

static const MapNode *find(Map map, const Value *key)
{
    const MapNode *node = map.root;
    while (node != NULL && node->key != key)
        node = key->serial < node->key->serial ? node->left : node->right;
    return node;
}

const void *map_get(Map map, const Value *key)
{
    const MapNode *node = find(map, key);
    return node == NULL ? NULL : node->item;
}

static const MapNode *insert(const Maker *maker, const MapNode *node, const MapNode *added)
{
    if (node == NULL)
        return make(maker, added, NULL, NULL);
    if (node->key == added->key)
        return replace(maker, node, added);
    if (added->key->serial < node->key->serial) {
        const MapNode *left = insert(maker, node->left, added);
        if (priority(left->key) > priority(node->key))
            return make(maker, left, left->left, make(maker, node, left->right, node->right));
        return make(maker, node, left, node->right);
    }
    const MapNode *right = insert(maker, node->right, added);
    if (priority(right->key) > priority(node->key))
        return make(maker, right, make(maker, node, node->left, right->left), right->right);
    return make(maker, node, node->left, right);
}

Map map_put_owned(Arena *arena, Map map, const Value *key, const void *item, uint64_t item_hash, uint64_t owner)
{
    const Maker maker = {arena, owner};
    const MapNode added = {.key = key, .item = item, .item_hash = item_hash};
    const MapNode *known = find(map, key);
    if (known != NULL && known->item == item && known->item_hash == item_hash && item != NULL)
        return map;
    return (Map){insert(&maker, map.root, &added)};
}

Map map_put(Arena *arena, Map map, const Value *key, const void *item, uint64_t item_hash)
{
    return map_put_owned(arena, map, key, item, item_hash, 0);
}

static const MapNode *join(const Maker *maker, const MapNode *left, const MapNode *right)
{
    if (left == NULL)
        return right;
    if (right == NULL)
        return left;
    if (priority(left->key) > priority(right->key))
        return make(maker, left, left->left, join(maker, left->right, right));
    return make(maker, right, join(maker, left, right->left), right->right);
}

static const MapNode *without(const Maker *maker, const MapNode *node, const Value *key)
{
    if (node->key == key)
        return join(maker, node->left, node->right);
    if (key->serial < node->key->serial)
        return make(maker, node, without(maker, node->left, key), node->right);
    return make(maker, node, node->left, without(maker, node->right, key));
}

Map map_remove_owned(Arena *arena, Map map, const Value *key, uint64_t owner)
{
    const Maker maker = {arena, owner};
    if (map_get(map, key) == NULL)
        return map;
    return (Map){without(&maker, map.root, key)};
}

Map map_remove(Arena *arena, Map map, const Value *key)
{
    return map_remove_owned(arena, map, key, 0);
}

uint64_t map_hash(Map map)
{
    return sum_of(map.root);
}

static bool each(const MapNode *node, MapVisit *visit, void *context)
{
    return node == NULL || (each(node->left, visit, context) && visit(context, node->key, node->item) &&
                            each(node->right, visit, context));
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
