/* SPDX-License-Identifier: MIT */
/* parse, part 2: finding headers.
 *
 * The order of a quoted name: the folder of the file that includes it, the driver's include folders, the folders of its
 * sources, the platform, then any header of that name in the tree (the nearest folder; none when the nearest ones are
 * equally far and share nothing but the root).  For a name in angle brackets the platform comes first, so that a
 * driver's own copy of wdm.h does not hide the platform's. */
#include "parse/headers.h"

#include <string.h>

#include "base/embedded.h"
#include "base/platform.h"
#include "parse/compiler_headers.h"
#include "parse/shared.h"
#include "parse/wdk.h"

void headers_init(Headers *headers, const Driver *driver, const SourceTree *tree, const Wdk *wdk, ParseShared *shared,
                  Arena *arena, NoteList *notes)
{
    *headers = (Headers){.arena = arena, .notes = notes, .driver = driver, .tree = tree, .wdk = wdk, .shared = shared};
    headers->root = path_absolute(arena, tree->root);
    strmap_init(&headers->by_path, arena);
    strmap_init(&headers->bundled, arena);
    strmap_init(&headers->resolved, arena);
    strmap_init(&headers->listings, arena);
    strmap_init(&headers->folders, arena);
    for (size_t i = 0; i < embedded_n_platform; i++)
        strmap_put(&headers->bundled, ascii_lower(arena, embedded_platform[i].name), (void *)&embedded_platform[i]);
    for (size_t i = 0; i < driver->sources.count; i++) {
        const char *folder = path_folder(arena, driver->sources.items[i]);
        const char *key = ascii_lower(arena, folder);
        if (strmap_get(&headers->folders, key) == NULL)
            strmap_put(&headers->folders, key, (void *)folder);
    }
}

/* ---- loading ----------------------------------------------------------------------------------------------------- */

/* Reads and scans a file on disk.  The text is kept only when libclang must not read the file itself. */
static const char *load_disk(Headers *headers, Header *header)
{
    Arena *scratch = arena_open();
    size_t size = 0;
    bool is_changed = false;
    const char *error = NULL, *text = text_read(header->path, scratch, &size, &is_changed, &error);
    if (text != NULL) {
        header->scan = scan_text(text, size, headers->arena);
        if (is_changed) {
            header->text = arena_strndup(headers->arena, text, size);
            header->size = size;
        }
    } else {
        error = arena_strdup(headers->arena, error);
    }
    arena_close(scratch);
    return error;
}

static const char *load_kit(Headers *headers, Header *header)
{
    const KitFile *file = shared_kit_file(headers->shared, header->path);
    header->text = file->text;
    header->size = file->size;
    header->scan = file->scan;
    return file->error;
}

static void load(Headers *headers, Header *header)
{
    if (header->is_loaded)
        return;
    header->is_loaded = true;
    const char *error = NULL;
    if (header->origin == HEADER_BUNDLED)
        header->scan = shared_scan(headers->shared, header->embedded, header->text, header->size);
    else if (header->text != NULL)
        header->scan = scan_text(header->text, header->size, headers->arena);
    else if (header->origin == HEADER_WDK)
        error = load_kit(headers, header);
    else
        error = load_disk(headers, header);
    if (error != NULL) {
        notes_add(headers->notes, NOTE_SOURCE_UNREADABLE, (SourcePos){.file = header->opened}, "%s", error);
        header->text = "";
        header->origin = HEADER_STAND_IN;
        header->scan = scan_text("", 0, headers->arena);
    }
}

static Header *add_header(Headers *headers, const char *path, const char *opened, HeaderOrigin origin)
{
    Header *known = strmap_get(&headers->by_path, path);
    if (known != NULL)
        return known;
    Header *header = ARENA_NEW(headers->arena, Header);
    *header = (Header){.path = path, .opened = opened, .origin = origin};
    strmap_put(&headers->by_path, path, header);
    return header;
}

static Header *tree_header(Headers *headers, const char *opened)
{
    return add_header(headers, path_absolute(headers->arena, opened), opened, HEADER_TREE);
}

Header *headers_source(Headers *headers, const char *opened)
{
    Header *header = tree_header(headers, opened);
    load(headers, header);
    return header->origin == HEADER_STAND_IN ? NULL : header;
}

static Header *bundled_header(Headers *headers, const Embedded *file)
{
    const char *path = arena_printf(headers->arena, VIRTUAL_PLATFORM "%s", file->name);
    Header *header = add_header(headers, path, path, HEADER_BUNDLED);
    header->text = (const char *)file->text;
    header->size = file->size;
    header->embedded = file->name;
    return header;
}

Header *headers_stand_in(Headers *headers, const char *name)
{
    const char *path = arena_printf(headers->arena, VIRTUAL_INCLUDE "%s", name);
    Header *header = add_header(headers, path, path, HEADER_STAND_IN);
    if (!header->is_loaded) {
        header->text = "";
        load(headers, header);
    }
    return header;
}

Header *headers_made(Headers *headers, const char *path, const char *text)
{
    Header *header = add_header(headers, path, path, HEADER_STAND_IN);
    header->text = text;
    header->size = strlen(text);
    load(headers, header);
    return header;
}

/* ---- the places to look ------------------------------------------------------------------------------------------ */

/* The name in FOLDER (outside the tree) that equals NAME but for case, or NULL. */
static const char *name_in_folder(Headers *headers, const char *folder, const char *name)
{
    StrMap *names = strmap_get(&headers->listings, folder);
    if (names == NULL) {
        FolderEntry *entries;
        size_t n = 0;
        const char *error = NULL;
        names = ARENA_NEW(headers->arena, StrMap);
        strmap_init(names, headers->arena);
        if (folder_list(folder, headers->arena, &entries, &n, &error))
            for (size_t i = 0; i < n; i++)
                strmap_put(names, ascii_lower(headers->arena, entries[i].name), (void *)entries[i].name);
        strmap_put(&headers->listings, arena_strdup(headers->arena, folder), names);
    }
    return strmap_get(names, ascii_lower(headers->arena, name));
}

/* PATH as the disk spells it, below a folder that exists; NULL when there is no such file. */
static const char *disk_find(Headers *headers, const char *path, FileType wanted)
{
    if (file_type(path) == wanted)
        return path;
    const char *folder = path_folder(headers->arena, path), *base = path_base(path);
    if (folder[0] == '\0' || strcmp(folder, path) == 0 || *base == '\0' || strcmp(base, "..") == 0)
        return NULL;
    folder = disk_find(headers, folder, FILE_FOLDER);
    const char *name = folder == NULL ? NULL : name_in_folder(headers, folder, base);
    path = name == NULL ? NULL : path_join(headers->arena, folder, name);
    return path != NULL && file_type(path) == wanted ? path : NULL;
}

/* True for names that the tree would list if it had them. */
static bool is_listed_kind(const char *name)
{
    static const char *const extensions[] = {"h", "c", "hpp", "cpp", "hxx", "inl", "inc", NULL};
    const char *dot = strrchr(path_base(name), '.');
    for (size_t i = 0; dot != NULL && extensions[i] != NULL; i++)
        if (ascii_casecmp(dot + 1, extensions[i]) == 0)
            return true;
    return false;
}

static bool is_below(const char *folder, const char *path)
{
    size_t n = strlen(folder);
    return strncmp(folder, path, n) == 0 && (path[n] == '/' || (n > 0 && folder[n - 1] == '/'));
}

static Header *in_folder(Headers *headers, const char *folder, const char *name)
{
    const char *path = path_normal(headers->arena, path_join(headers->arena, folder, name));
    const TreeFile *file = tree_file(headers->tree, path);
    if (file != NULL)
        return tree_header(headers, file->path);
    if (is_listed_kind(name) && is_below(headers->root, path_absolute(headers->arena, path)))
        return NULL;
    path = disk_find(headers, path, FILE_REGULAR);
    return path == NULL ? NULL : tree_header(headers, path);
}

static Header *in_own_folders(Headers *headers, const char *name)
{
    Header *found = NULL;
    for (size_t i = 0; found == NULL && i < headers->driver->include_dirs.count; i++)
        found = in_folder(headers, headers->driver->include_dirs.items[i], name);
    for (size_t i = 0; found == NULL && i < headers->folders.count; i++)
        found = in_folder(headers, headers->folders.entries[i].value, name);
    return found;
}

/* What a kit takes from the compiler, and what it has not (it may be older than the driver): FILE, or NULL. */
static Header *beside_kit(Headers *headers, const char *lower, const Embedded *file)
{
    const char *text = compiler_header(lower);
    if (text == NULL)
        return file == NULL || shared_kit_covers(headers->shared, headers->wdk, lower) ? NULL
                                                                                       : bundled_header(headers, file);
    const char *path = arena_printf(headers->arena, VIRTUAL_ROOT "compiler/%s", lower);
    Header *header = add_header(headers, path, path, HEADER_BUNDLED);
    header->text = text;
    header->size = strlen(text);
    header->embedded = "hs_compiler.h"; /* one text, whatever the name; the run outlives this driver */
    return header;
}

static Header *in_platform(Headers *headers, const char *name)
{
    const char *lower = ascii_lower(headers->arena, name);
    const Embedded *file = strmap_get(&headers->bundled, lower);
    if (file != NULL && (headers->wdk == NULL || compiler_may_bundle(lower)))
        return bundled_header(headers, file);
    if (headers->wdk == NULL)
        return NULL;
    const char *real = wdk_find(headers->wdk, name);
    return real != NULL ? add_header(headers, real, real, HEADER_WDK) : beside_kit(headers, lower, file);
}

/* ---- the tree by name -------------------------------------------------------------------------------------------- */

/* Folders to climb from A and to descend to B. */
static size_t distance(const char *a, const char *b)
{
    size_t shared = path_shared(a, b), steps = 0;
    for (const char *c = a + shared; *c != '\0'; c++)
        steps += *c == '/';
    for (const char *c = b + shared; *c != '\0'; c++)
        steps += *c == '/';
    return steps;
}

/* True when RELATIVE ends with NAME, part by part and without regard to case. */
static bool ends_with_path(const char *relative, const char *name)
{
    size_t n = strlen(relative), m = strlen(name);
    return n >= m && ascii_casecmp(relative + n - m, name) == 0 && (n == m || relative[n - m - 1] == '/');
}

static Header *by_name(Headers *headers, const Header *from, const char *name)
{
    while (strncmp(name, "../", 3) == 0 || strncmp(name, "./", 2) == 0)
        name = strchr(name, '/') + 1;
    const char *here =
        is_below(headers->root, from->path) ? path_relative(headers->arena, headers->root, from->path) : "";
    const TreeFile *best = NULL;
    size_t best_distance = 0;
    bool is_tied = false;
    TreeFile *file = strmap_get(&headers->tree->by_name, ascii_lower(headers->arena, path_base(name)));
    for (; file != NULL; file = file->next_same_name) {
        size_t far = distance(here, file->relative);
        if (!ends_with_path(file->relative, name))
            continue;
        if (best == NULL || far < best_distance) {
            best = file;
            best_distance = far;
            is_tied = false;
        } else {
            is_tied |= far == best_distance;
        }
    }
    if (best == NULL || (is_tied && path_shared(here, best->relative) == 0))
        return NULL;
    return tree_header(headers, best->path);
}

/* ---- the question ------------------------------------------------------------------------------------------------ */

static bool is_generated(const char *name)
{
    size_t n = strlen(name);
    return n > 4 && ascii_casecmp(name + n - 4, ".tmh") == 0;
}

static Header *look(Headers *headers, const Header *from, const Header *main, const ScanInclude *include)
{
    const char *name = include->name;
    const char *folder = path_folder(headers->arena, from->opened);
    Header *found = NULL;
    if (from->origin == HEADER_BUNDLED)
        return in_platform(headers, name);
    if (include->is_angle || from->origin == HEADER_WDK)
        found = in_platform(headers, name);
    if (found == NULL && (!include->is_angle || from->origin == HEADER_WDK))
        found = in_folder(headers, folder, name);
    if (found == NULL && !include->is_angle && main != from)
        found = in_folder(headers, path_folder(headers->arena, main->opened), name);
    if (found == NULL)
        found = in_own_folders(headers, name);
    if (found == NULL)
        found = in_platform(headers, name);
    if (found == NULL && !is_generated(name))
        found = by_name(headers, from, name);
    return found;
}

Header *headers_resolve(Headers *headers, const Header *from, const Header *main, const ScanInclude *include)
{
    const char *question = arena_printf(
        headers->arena, "%c%s%s\n%s\n%s", include->is_angle ? '<' : '"', include->kind == INCLUDE_NEXT ? "next " : "",
        include->name, path_folder(headers->arena, from->path), path_folder(headers->arena, main->path));
    void *answer = strmap_get(&headers->resolved, question);
    if (answer == NULL) {
        answer = look(headers, from, main, include);
        strmap_put(&headers->resolved, question, answer == NULL ? (void *)&headers->nothing : answer);
    }
    if (answer == NULL || answer == (void *)&headers->nothing)
        return NULL;
    load(headers, answer);
    return answer;
}

Header *headers_find(const Headers *headers, const char *path)
{
    return strmap_get(&headers->by_path, path);
}

const char *headers_text(const Header *header, Arena *arena, size_t *out_size)
{
    const char *error = NULL;
    *out_size = header->size;
    if (header->text != NULL)
        return header->text;
    const char *text = file_read(header->path, arena, out_size, &error);
    return text == NULL ? "" : text;
}
