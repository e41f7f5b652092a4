/* SPDX-License-Identifier: MIT */
#include "lower/cursors.h"

const char *string_take(Arena *arena, CXString string)
{
    const char *text = clang_getCString(string);
    const char *copy = text == NULL || *text == '\0' ? "" : arena_strdup(arena, text);
    clang_disposeString(string);
    return copy;
}

/* Handles are structs of pointers to nodes of the syntax tree, which live as long as the unit; clang_equalCursors and
 * clang_equalTypes compare those words too.  The second word of a declaration is a flag that depends on how the cursor
 * was come by; the first of a statement is the declaration around it, which is not always given. */
Key key_of_cursor(CXCursor cursor)
{
    bool is_declaration = clang_isDeclaration(cursor.kind) != 0;
    return (Key){(uintptr_t)cursor.data[is_declaration ? 0 : 1], (uintptr_t)cursor.kind};
}

Key key_of_type(CXType type)
{
    return (Key){(uintptr_t)type.data[0], (uintptr_t)type.kind};
}

Key key_of_pointer(const void *pointer)
{
    return (Key){(uintptr_t)pointer, 0};
}

bool is_same_key(Key a, Key b)
{
    return a.a == b.a && a.b == b.b;
}

void cursor_map_init(CursorMap *map, Arena *arena)
{
    *map = (CursorMap){.arena = arena};
}

static struct CursorMapSlot *find_slot(const CursorMap *map, Key key)
{
    uint64_t hash = ((uint64_t)key.a ^ (uint64_t)key.b * UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xD6E8FEB86659FD93);
    size_t mask = map->n_slots - 1;
    for (size_t i = (size_t)(hash >> 32) & mask;; i = (i + 1) & mask) {
        struct CursorMapSlot *slot = &map->slots[i];
        if (slot->value == NULL || is_same_key(slot->key, key))
            return slot;
    }
}

void *cursor_map_get(const CursorMap *map, Key key)
{
    return map->n_slots == 0 ? NULL : find_slot(map, key)->value;
}

static void grow(CursorMap *map)
{
    CursorMap bigger = {.arena = map->arena, .n_slots = map->n_slots == 0 ? 16 : map->n_slots * 2};
    bigger.slots = ARENA_ARRAY(map->arena, struct CursorMapSlot, bigger.n_slots);
    for (size_t i = 0; i < map->n_slots; i++)
        if (map->slots[i].value != NULL)
            *find_slot(&bigger, map->slots[i].key) = map->slots[i];
    map->slots = bigger.slots;
    map->n_slots = bigger.n_slots;
}

void cursor_map_put(CursorMap *map, Key key, void *value)
{
    if (map->count * 2 >= map->n_slots)
        grow(map);
    struct CursorMapSlot *slot = find_slot(map, key);
    map->count += slot->value == NULL;
    *slot = (struct CursorMapSlot){key, value};
}

bool cursor_is_null(CXCursor cursor)
{
    return clang_Cursor_isNull(cursor) || clang_isInvalid(clang_getCursorKind(cursor));
}
