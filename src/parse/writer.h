/* SPDX-License-Identifier: MIT */
/* parse, part 1: a text that grows in an arena. */
#ifndef HINDSIGHT_PARSE_WRITER_H
#define HINDSIGHT_PARSE_WRITER_H

#include "base/arena.h"

typedef struct Writer {
    Arena *arena;
    VEC(char) bytes;
} Writer;

void writer_put(Writer *writer, const char *text);
PRINTF_LIKE(2, 3)
void writer_format(Writer *writer, const char *format, ...);
/* The text so far, with a NUL. */
const char *writer_take(Writer *writer);

#endif
