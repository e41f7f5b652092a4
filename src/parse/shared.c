/* SPDX-License-Identifier: MIT */
#include "parse/shared.h"

#include "parse/wdk.h"

ParseShared *parse_shared_open(void)
{
    Arena *arena = arena_open();
    ParseShared *shared = ARENA_NEW(arena, ParseShared);
    *shared = (ParseShared){.arena = arena, .lock = lock_open(), .patience = 2};
    strmap_init(&shared->preludes, arena);
    strmap_init(&shared->rare_names, arena);
    shared->files_arena = arena_open();
    shared->files_lock = lock_open();
    strmap_init(&shared->scans, shared->files_arena);
    strmap_init(&shared->kits, shared->files_arena);
    strmap_init(&shared->kit_files, shared->files_arena);
    return shared;
}

void parse_shared_close(ParseShared *shared)
{
    if (shared->folder != NULL)
        folder_drop(shared->folder);
    lock_close(shared->lock);
    lock_close(shared->files_lock);
    arena_close(shared->files_arena);
    arena_close(shared->arena);
}

const FileScan *shared_scan(ParseShared *shared, const char *name, const char *text, size_t size)
{
    lock_take(shared->files_lock);
    FileScan *scan = strmap_get(&shared->scans, name);
    if (scan == NULL) {
        scan = scan_text(text, size, shared->files_arena);
        strmap_put(&shared->scans, name, scan);
    }
    lock_give(shared->files_lock);
    return scan;
}

const Wdk *shared_kit(ParseShared *shared, const char *folder, DriverKind kind, NoteList *notes)
{
    lock_take(shared->files_lock);
    const char *key =
        arena_printf(shared->files_arena, "%s %s", kind == DRIVER_UMDF ? "user" : "kernel", folder);
    Wdk *kit = strmap_get(&shared->kits, key);
    if (kit == NULL) {
        kit = wdk_open(folder, kind, shared->files_arena, notes);
        strmap_put(&shared->kits, key, kit);
    }
    lock_give(shared->files_lock);
    return kit;
}

static KitFile *read_kit_file(const char *path, Arena *arena)
{
    KitFile *file = ARENA_NEW(arena, KitFile);
    Arena *scratch = arena_open();
    bool is_changed = false;
    const char *error = NULL;
    char *text = text_read(path, scratch, &file->size, &is_changed, &error);
    if (text != NULL) {
        is_changed |= wdk_mend(text, file->size);
        file->scan = scan_text(text, file->size, arena);
        file->text = is_changed ? arena_strndup(arena, text, file->size) : NULL;
    } else {
        file->error = arena_strdup(arena, error);
    }
    arena_close(scratch);
    return file;
}

const KitFile *shared_kit_file(ParseShared *shared, const char *path)
{
    lock_take(shared->files_lock);
    KitFile *file = strmap_get(&shared->kit_files, path);
    if (file == NULL) {
        file = read_kit_file(path, shared->files_arena);
        strmap_put(&shared->kit_files, arena_strdup(shared->files_arena, path), file);
    }
    lock_give(shared->files_lock);
    return file;
}
