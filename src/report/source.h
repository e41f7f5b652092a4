/* SPDX-License-Identifier: MIT */
/* report: the sources that findings point into, read when first asked for. */
#ifndef HINDSIGHT_REPORT_SOURCE_H
#define HINDSIGHT_REPORT_SOURCE_H

#include <stdbool.h>

#include "base/strmap.h"

typedef struct SourceText {
    const char *text; /* decoded; NULL when the file cannot be read (any more) */
    size_t size;
    const size_t *lines; /* offset at which each line starts */
    size_t n_lines;
} SourceText;

typedef struct SourceCache {
    Arena *arena;
    const char *root, *root_absolute; /* a path below ROOT that is gone is looked for below ROOT_ABSOLUTE */
    StrMap texts;                     /* path -> SourceText * */
    StrMap hashes;                    /* path -> LineHashes * (fingerprint.c) */
} SourceCache;

void source_cache_init(SourceCache *cache, const char *root, const char *root_absolute, Arena *arena);
/* Never NULL; text is NULL for an unreadable file. */
const SourceText *source_text(SourceCache *cache, const char *path);
/* The file's bytes; NULL when it cannot be read. */
const char *source_bytes(SourceCache *cache, const char *path, size_t *out_size);
/* Line NUMBER (from 1) without its end; NULL when there is none. */
const char *source_line(const SourceText *source, size_t number, size_t *out_length);

#endif
