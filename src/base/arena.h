/* SPDX-License-Identifier: MIT */
/* base: memory with a named lifetime.
 *
 * Every allocation belongs to an arena and is freed with it; there is no free() for a single object.  The lifetimes
 * are: the run (options, rules, the source tree), the driver (its program, states, findings), the translation unit
 * (scratch of parse and lower).  Out of memory ends the process with a message: no caller checks for NULL. */
#ifndef HINDSIGHT_ARENA_H
#define HINDSIGHT_ARENA_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/* On a function that formats like printf: which argument is the format and which the first to be formatted. */
#if defined(__GNUC__)
#define PRINTF_LIKE(format_argument, first) __attribute__((format(printf, format_argument, first)))
#else
#define PRINTF_LIKE(format_argument, first)
#endif

typedef struct Arena Arena;

/* A new, empty arena.  Never NULL. */
Arena *arena_open(void);
/* Frees the arena and all that was allocated from it.  NULL is allowed. */
void arena_close(Arena *arena);
/* SIZE zeroed bytes, aligned for any type. */
void *arena_alloc(Arena *arena, size_t size);
/* Bytes handed out so far. */
size_t arena_used(const Arena *arena);

/* Copies of strings, NUL-terminated, owned by the arena. */
char *arena_strdup(Arena *arena, const char *text);
char *arena_strndup(Arena *arena, const char *text, size_t length);
PRINTF_LIKE(2, 3)
char *arena_printf(Arena *arena, const char *format, ...);
char *arena_vprintf(Arena *arena, const char *format, va_list arguments);

#define ARENA_NEW(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define ARENA_ARRAY(arena, Type, count) ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(count)))

/* A growable array in an arena: `VEC(Foo) foos = {0}; VEC_PUSH(arena, &foos, foo);`.
 * Old storage is left to the arena when the array grows. */
#define VEC(Type)                                                                                                      \
    struct {                                                                                                           \
        Type *items;                                                                                                   \
        size_t count, capacity;                                                                                        \
    }
#define VEC_PUSH(arena, vec, item)                                                                                     \
    ((vec)->count == (vec)->capacity                                                                                   \
         ? (void)((vec)->items = vec_grow((arena), (vec)->items, &(vec)->capacity, sizeof *(vec)->items))              \
         : (void)0,                                                                                                    \
     (void)((vec)->items[(vec)->count++] = (item)))
void *vec_grow(Arena *arena, void *items, size_t *capacity, size_t item_size);

/* Prints `hindsight: internal error: ...` with the place and aborts: for broken invariants and lack of memory only. */
PRINTF_LIKE(1, 2)
_Noreturn void die(const char *format, ...);

#endif
