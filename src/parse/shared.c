/* SPDX-License-Identifier: MIT */
#include "parse/shared.h"

#include <ctype.h>
#include <string.h>

#include "base/embedded.h"
#include "parse/wdk.h"

/* The first index of a process enters the targets of the compiler in a list that has no lock: two threads that did so at
 * once could make a ring of it, which a source with inline assembly then walks for ever. */
static void enter_targets(void)
{
    clang_disposeIndex(clang_createIndex(0, 0));
}

ParseShared *parse_shared_open(void)
{
    enter_targets();
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
    ptrmap_init(&shared->covers, shared->files_arena);
    strmap_init(&shared->bodies, shared->files_arena);
    strmap_init(&shared->mentioned, shared->files_arena);
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

/* With the lock. */
static const FileScan *scan_of(ParseShared *shared, const char *name, const char *text, size_t size)
{
    FileScan *scan = strmap_get(&shared->scans, name);
    if (scan == NULL) {
        scan = scan_text(text, size, shared->files_arena);
        strmap_put(&shared->scans, name, scan);
    }
    return scan;
}

const FileScan *shared_scan(ParseShared *shared, const char *name, const char *text, size_t size)
{
    lock_take(shared->files_lock);
    const FileScan *scan = scan_of(shared, name, text, size);
    lock_give(shared->files_lock);
    return scan;
}

const Wdk *shared_kit(ParseShared *shared, const char *folder, DriverKind kind, NoteList *notes)
{
    lock_take(shared->files_lock);
    const char *key = arena_printf(shared->files_arena, "%s %s", kind == DRIVER_UMDF ? "user" : "kernel", folder);
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

/* ---- what a kit covers ------------------------------------------------------------------------------------------- */

static bool is_internal(const char *name)
{
    return strncmp(name, "hs_", 3) == 0;
}

static const Embedded *bundled(const char *name)
{
    for (size_t i = 0; i < embedded_n_platform; i++)
        if (strcmp(embedded_platform[i].name, name) == 0)
            return &embedded_platform[i];
    return NULL;
}

/* Adds the internal headers that FILE includes, at any depth. */
static void cover(ParseShared *shared, const Embedded *file, StrMap *covered)
{
    const FileScan *scan = scan_of(shared, file->name, (const char *)file->text, file->size);
    for (size_t i = 0; i < scan->includes.count; i++) {
        const char *name = scan->includes.items[i].name;
        const Embedded *next = is_internal(name) && strmap_get(covered, name) == NULL ? bundled(name) : NULL;
        if (next == NULL)
            continue;
        strmap_put(covered, name, covered);
        cover(shared, next, covered);
    }
}

static StrMap *find_covered(ParseShared *shared, const Wdk *kit)
{
    StrMap *covered = ARENA_NEW(shared->files_arena, StrMap);
    strmap_init(covered, shared->files_arena);
    for (size_t i = 0; i < embedded_n_platform; i++)
        if (!is_internal(embedded_platform[i].name) && wdk_find(kit, embedded_platform[i].name) != NULL)
            cover(shared, &embedded_platform[i], covered);
    return covered;
}

bool shared_kit_covers(ParseShared *shared, const Wdk *kit, const char *name)
{
    lock_take(shared->files_lock);
    StrMap *covered = ptrmap_get(&shared->covers, kit);
    if (covered == NULL) {
        covered = find_covered(shared, kit);
        ptrmap_put(&shared->covers, kit, covered);
    }
    bool is_covered = strmap_get(covered, name) != NULL;
    lock_give(shared->files_lock);
    return is_covered;
}

/* ---- what bundled headers define --------------------------------------------------------------------------------- */

static bool is_part_of_name(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* Puts down the name before the parenthesis at END. */
static void add_name(StrMap *names, const char *start, const char *end)
{
    const char *name = end;
    while (name > start && is_part_of_name(name[-1]))
        name--;
    if (name < end) {
        char *copy = arena_strndup(names->arena, name, (size_t)(end - name));
        strmap_put(names, copy, copy);
    }
}

/* `HS_INLINE void F(...)` and `#define F(...)`, one a line. */
static void find_bodies(const char *text, StrMap *bodies)
{
    static const char *const starts[] = {"HS_INLINE ", "#define ", "inline ", NULL};
    for (const char *line = text; line != NULL; line = strchr(line, '\n')) {
        line += *line == '\n';
        for (size_t i = 0; starts[i] != NULL; i++) {
            size_t n = strlen(starts[i]);
            const char *rest = line + n;
            if (strncmp(line, starts[i], n) != 0)
                continue;
            const char *end = rest + strcspn(rest, "(\n");
            if (*end == '(' && (line[0] != '#' || memchr(rest, ' ', (size_t)(end - rest)) == NULL))
                add_name(bodies, rest, end);
        }
    }
}

static void find_mentioned(const char *text, StrMap *mentioned)
{
    for (const char *at = text; (at = strchr(at, '(')) != NULL; at++)
        add_name(mentioned, text, at);
}

bool shared_is_bodiless(ParseShared *shared, const char *name)
{
    lock_take(shared->files_lock);
    for (size_t i = 0, n = shared->bodies.count > 0 ? 0 : embedded_n_platform; i < n; i++) {
        find_bodies((const char *)embedded_platform[i].text, &shared->bodies);
        find_mentioned((const char *)embedded_platform[i].text, &shared->mentioned);
    }
    bool is_bodiless = strmap_get(&shared->mentioned, name) != NULL && strmap_get(&shared->bodies, name) == NULL;
    lock_give(shared->files_lock);
    return is_bodiless;
}
