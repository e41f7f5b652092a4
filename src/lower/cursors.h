/* SPDX-License-Identifier: MIT */
/* lower: small helpers over libclang's values: strings that are released, maps keyed by its handles. */
#ifndef HINDSIGHT_LOWER_CURSORS_H
#define HINDSIGHT_LOWER_CURSORS_H

#include <clang-c/Index.h>
#include <stdbool.h>

#include "base/arena.h"

/* Takes STRING over: a copy in ARENA ("" for none), and STRING is disposed. */
const char *string_take(Arena *arena, CXString string);

/* A hash map keyed by handles: cursors, types, files.  Two keys are the same when both of their words are. */
typedef struct Key {
    uintptr_t a, b;
} Key;

typedef struct CursorMap {
    Arena *arena;
    struct CursorMapSlot {
        Key key;
        void *value; /* NULL: free */
    } * slots;
    size_t count, n_slots; /* n_slots is a power of two */
} CursorMap;

Key key_of_cursor(CXCursor cursor);
Key key_of_type(CXType type);
Key key_of_pointer(const void *pointer);

bool is_same_key(Key a, Key b);

void cursor_map_init(CursorMap *map, Arena *arena);
void *cursor_map_get(const CursorMap *map, Key key);
/* VALUE must not be NULL. */
void cursor_map_put(CursorMap *map, Key key, void *value);

bool cursor_is_null(CXCursor cursor);

#endif
