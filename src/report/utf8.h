/* SPDX-License-Identifier: MIT */
/* report: UTF-8 as it is met in sources: mostly valid, sometimes not.  Invalid bytes count as U+FFFD. */
#ifndef HINDSIGHT_UTF8_H
#define HINDSIGHT_UTF8_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* Decodes the code point at TEXT (SIZE > 0 bytes left); returns the bytes it takes. */
size_t utf8_decode(const char *text, size_t size, uint32_t *out_point);
/* How many UTF-16 code units SIZE bytes of TEXT are. */
size_t utf8_utf16_units(const char *text, size_t size);
/* Terminal cells of a code point: 0, 1 or 2. */
int utf8_cells(uint32_t point);
/* TEXT itself when it is valid and free of control characters but tab and line feed, else a cleaned copy: invalid bytes
 * become U+FFFD, control characters become blanks. */
const char *utf8_clean(Arena *arena, const char *text);

#endif
