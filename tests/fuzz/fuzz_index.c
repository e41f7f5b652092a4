/* SPDX-License-Identifier: MIT */
/* The lexical index gets any text.  It has to end, stay inside the text, and name lines that the text has. */
#include <string.h>

#include "discover/functions.h"
#include "fuzz.h"

static uint32_t count_lines(const char *text, size_t size)
{
    uint32_t n = 1;
    for (size_t i = 0; i < size; i++)
        n += text[i] == '\n';
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_open();
    /* A block of its own of exactly this size, so that a read past the end is seen. */
    char *text = malloc(size + 1);
    if (text == NULL)
        die("out of memory");
    if (size > 0)
        memcpy(text, data, size);
    text[size] = '\0';

    FunctionList list = functions_find(text, size, arena);
    uint32_t n_lines = count_lines(text, size);
    for (size_t i = 0; i < list.count; i++) {
        const FunctionSeen *seen = &list.items[i];
        if (seen->name == NULL || *seen->name == '\0' || seen->line == 0 || seen->line > n_lines)
            die("the index names line %u of %u", seen->line, n_lines);
    }
    free(text);
    arena_close(arena);
    return 0;
}
