/* SPDX-License-Identifier: MIT */
/* A file is looked for under the path that the scan opened, then, as a report may be made from another folder, under the
 * absolute root.  A file that is gone gives no excerpt, and no error. */
#include "report/source.h"

#include <string.h>

#include "base/platform.h"

void source_cache_init(SourceCache *cache, const char *root, const char *root_absolute, Arena *arena)
{
    *cache = (SourceCache){.arena = arena, .root = root, .root_absolute = root_absolute};
    strmap_init(&cache->texts, arena);
    strmap_init(&cache->hashes, arena);
}

static const char *existing_path(SourceCache *cache, const char *path)
{
    if (file_type(path) == FILE_REGULAR)
        return path;
    const char *relative = path_relative(cache->arena, cache->root, path);
    return relative == path ? path : path_join(cache->arena, cache->root_absolute, relative);
}

static void split_lines(SourceText *source, Arena *arena)
{
    VEC(size_t) lines = {0};
    VEC_PUSH(arena, &lines, 0);
    for (size_t i = 0; i < source->size; i++) {
        bool ends = source->text[i] == '\n' ||
                    (source->text[i] == '\r' && (i + 1 == source->size || source->text[i + 1] != '\n'));
        if (ends && i + 1 < source->size)
            VEC_PUSH(arena, &lines, i + 1);
    }
    source->lines = lines.items;
    source->n_lines = lines.count;
}

const SourceText *source_text(SourceCache *cache, const char *path)
{
    SourceText *source = strmap_get(&cache->texts, path);
    if (source != NULL)
        return source;
    const char *error = NULL;
    source = ARENA_NEW(cache->arena, SourceText);
    source->text = text_read(existing_path(cache, path), cache->arena, &source->size, NULL, &error);
    if (source->text != NULL)
        split_lines(source, cache->arena);
    strmap_put(&cache->texts, path, source);
    return source;
}

const char *source_bytes(SourceCache *cache, const char *path, size_t *out_size)
{
    const char *error = NULL;
    return file_read(existing_path(cache, path), cache->arena, out_size, &error);
}

const char *source_line(const SourceText *source, size_t number, size_t *out_length)
{
    if (source->text == NULL || number == 0 || number > source->n_lines)
        return NULL;
    size_t start = source->lines[number - 1];
    size_t end = number < source->n_lines ? source->lines[number] : source->size;
    while (end > start && (source->text[end - 1] == '\n' || source->text[end - 1] == '\r'))
        end--;
    *out_length = end - start;
    return source->text + start;
}
