/* SPDX-License-Identifier: MIT */
#include "base/arena.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Chunk Chunk;
struct Chunk {
    Chunk *next;
    size_t size, used;
    alignas(max_align_t) unsigned char bytes[];
};

struct Arena {
    Chunk *chunks;
    size_t used;
};

enum { CHUNK_MIN = 16 * 1024, CHUNK_MAX = 1024 * 1024 };

void die(const char *format, ...)
{
    va_list arguments;
    fputs("hindsight: internal error: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    abort();
}

static void *allocate(size_t size)
{
    void *memory = calloc(1, size);
    if (memory == NULL)
        die("out of memory (%zu bytes)", size);
    return memory;
}

Arena *arena_open(void)
{
    return allocate(sizeof(Arena));
}

void arena_close(Arena *arena)
{
    if (arena == NULL)
        return;
    for (Chunk *chunk = arena->chunks, *next; chunk != NULL; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    free(arena);
}

void *arena_alloc(Arena *arena, size_t size)
{
    const size_t align = alignof(max_align_t);
    size = (size + align - 1) / align * align;
    Chunk *chunk = arena->chunks;
    if (chunk == NULL || chunk->size - chunk->used < size) {
        size_t wanted = chunk == NULL ? CHUNK_MIN : chunk->size * 2;
        wanted = wanted > CHUNK_MAX ? CHUNK_MAX : wanted;
        wanted = wanted < size ? size : wanted;
        chunk = allocate(sizeof(Chunk) + wanted);
        chunk->size = wanted;
        chunk->next = arena->chunks;
        arena->chunks = chunk;
    }
    void *memory = chunk->bytes + chunk->used;
    chunk->used += size;
    arena->used += size;
    return memory;
}

size_t arena_used(const Arena *arena)
{
    return arena->used;
}

char *arena_strndup(Arena *arena, const char *text, size_t length)
{
    char *copy = arena_alloc(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}

char *arena_strdup(Arena *arena, const char *text)
{
    return arena_strndup(arena, text, strlen(text));
}

char *arena_vprintf(Arena *arena, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    if (length < 0)
        die("bad format: %s", format);
    char *text = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

char *arena_printf(Arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *text = arena_vprintf(arena, format, arguments);
    va_end(arguments);
    return text;
}

void *vec_grow(Arena *arena, void *items, size_t *capacity, size_t item_size)
{
    size_t wanted = *capacity == 0 ? 8 : *capacity * 2;
    void *grown = arena_alloc(arena, wanted * item_size);
    if (*capacity != 0)
        memcpy(grown, items, *capacity * item_size);
    *capacity = wanted;
    return grown;
}
