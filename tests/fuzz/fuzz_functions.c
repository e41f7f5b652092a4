/* SPDX-License-Identifier: MIT */
/* Fuzzing the lexical index: any bytes at all are a text. */
#include <stdint.h>
#include <string.h>

#include "discover/functions.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_open();
    char *text = arena_alloc(arena, size + 1);
    if (size > 0)
        memcpy(text, data, size);
    FunctionList list = functions_find(text, size, arena);
    for (size_t i = 0; i < list.count; i++)
        if (list.items[i].name == NULL || strlen(list.items[i].name) > size + 1 || list.items[i].line == 0)
            die("a definition without a name or a line");
    arena_close(arena);
    return 0;
}
