/* SPDX-License-Identifier: MIT */
#include "parse/shared.h"

ParseShared *parse_shared_open(void)
{
    Arena *arena = arena_open();
    ParseShared *shared = ARENA_NEW(arena, ParseShared);
    *shared = (ParseShared){.arena = arena, .lock = lock_open(), .patience = 2};
    strmap_init(&shared->preludes, arena);
    strmap_init(&shared->scans, arena);
    strmap_init(&shared->rare_names, arena);
    return shared;
}

void parse_shared_close(ParseShared *shared)
{
    if (shared->folder != NULL)
        folder_drop(shared->folder);
    lock_close(shared->lock);
    arena_close(shared->arena);
}

const FileScan *shared_scan(ParseShared *shared, const char *name, const char *text, size_t size)
{
    lock_take(shared->lock);
    FileScan *scan = strmap_get(&shared->scans, name);
    if (scan == NULL) {
        scan = scan_text(text, size, shared->arena);
        strmap_put(&shared->scans, name, scan);
    }
    lock_give(shared->lock);
    return scan;
}
