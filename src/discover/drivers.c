/* SPDX-License-Identifier: MIT */
/* discover: from an entry and its project, or its bare folder, to a driver: sources, include folders, a name. */
#include <string.h>

#include "base/platform.h"
#include "discover/discover.h"
#include "discover/entries.h"

/* A folder of the tree, for drivers without a project. */
typedef struct Folder Folder;
struct Folder {
    const char *path; /* as opened */
    PathList sources;
    bool has_headers, has_entry;
    VEC(Folder *) below;
};

typedef struct Maker {
    SourceTree *tree;
    Arena *arena;
    StrMap folders; /* path as opened -> Folder * */
    const Builders *builders;
} Maker;

/* ---- folders ----------------------------------------------------------------------------------------------------- */

static const char *folder_of(const Maker *maker, const char *path)
{
    const char *folder = path_folder(maker->arena, path);
    return *folder == '\0' ? "." : folder;
}

static Folder *get_folder(Maker *maker, const char *path)
{
    Folder *folder = strmap_get(&maker->folders, path);
    if (folder != NULL)
        return folder;
    folder = ARENA_NEW(maker->arena, Folder);
    folder->path = path;
    strmap_put(&maker->folders, path, folder);
    const char *outer = folder_of(maker, path);
    if (strcmp(path, maker->tree->root) != 0 && strcmp(outer, path) != 0)
        VEC_PUSH(maker->arena, &get_folder(maker, outer)->below, folder);
    return folder;
}

static void read_folders(Maker *maker)
{
    strmap_init(&maker->folders, maker->arena);
    for (size_t i = 0; i < maker->tree->files.count; i++) {
        const TreeFile *file = maker->tree->files.items[i];
        Folder *folder = get_folder(maker, folder_of(maker, file->path));
        const char *dot = strrchr(path_base(file->path), '.');
        if (file->is_source)
            VEC_PUSH(maker->arena, &folder->sources, file->path);
        else
            folder->has_headers = folder->has_headers ||
                                  (dot != NULL && (ascii_casecmp(dot, ".h") == 0 || ascii_casecmp(dot, ".hpp") == 0));
    }
}

/* The sources and headers' folders of a bare driver: the folder and what is below it, short of other drivers: of a
 * source with another entry nothing can belong to this one. */
static void gather(Maker *maker, const Folder *folder, Driver *driver, bool is_top)
{
    if (folder->has_entry && !is_top)
        return;
    if (folder->has_headers || is_top)
        VEC_PUSH(maker->arena, &driver->include_dirs, folder->path);
    for (size_t i = 0; i < folder->sources.count; i++)
        VEC_PUSH(maker->arena, &driver->sources, folder->sources.items[i]);
    for (size_t i = 0; i < folder->below.count; i++)
        gather(maker, folder->below.items[i], driver, false);
}

/* Header folders that stand beside or above a bare driver's by custom. */
static void add_customary_folders(Maker *maker, const char *folder, Driver *driver)
{
    static const char *const names[] = {"", "inc", "include", "common", "shared", "public", "common/inc", NULL};
    for (int up = 0; up < 3 && strcmp(folder, maker->tree->root) != 0; up++) {
        folder = folder_of(maker, folder);
        for (size_t i = 0; names[i] != NULL; i++) {
            const char *known = tree_folder(maker->tree, path_join(maker->arena, folder, names[i]));
            Folder *found = known == NULL ? NULL : strmap_get(&maker->folders, known);
            if (found != NULL && found->has_headers)
                VEC_PUSH(maker->arena, &driver->include_dirs, found->path);
        }
    }
}

/* ---- drivers ----------------------------------------------------------------------------------------------------- */

static void add_all(Arena *arena, const PathList *from, Driver *driver)
{
    for (size_t i = 0; i < from->count; i++) {
        bool known = false;
        for (size_t k = 0; k < driver->include_dirs.count && !known; k++)
            known = strcmp(driver->include_dirs.items[k], from->items[i]) == 0;
        if (!known)
            VEC_PUSH(arena, &driver->include_dirs, from->items[i]);
    }
}

static void fill_from_project(Maker *maker, const Project *project, Driver *driver)
{
    PathList own = {0};
    for (size_t i = 0; i < project->sources.count; i++)
        VEC_PUSH(maker->arena, &driver->sources, project->sources.items[i]);
    for (size_t i = 0; i < project->defines.count; i++)
        VEC_PUSH(maker->arena, &driver->defines, project->defines.items[i]);
    for (size_t i = 0; i < project->forced_includes.count; i++)
        VEC_PUSH(maker->arena, &driver->forced_includes, project->forced_includes.items[i]);
    add_all(maker->arena, &project->include_dirs, driver);
    VEC_PUSH(maker->arena, &own, project->folder);
    add_all(maker->arena, &own, driver);
    ProjectList libraries = builders_libraries(maker->builders, project, maker->arena);
    for (size_t i = 0; i < libraries.count; i++) {
        for (size_t s = 0; s < libraries.items[i]->sources.count; s++)
            VEC_PUSH(maker->arena, &driver->reference_sources, libraries.items[i]->sources.items[s]);
        add_all(maker->arena, &libraries.items[i]->include_dirs, driver);
    }
}

static Driver *make_driver(Maker *maker, const Candidate *candidate)
{
    Driver *driver = ARENA_NEW(maker->arena, Driver);
    const char *folder =
        candidate->project != NULL ? candidate->project->folder : folder_of(maker, candidate->entry->file);
    driver->folder = path_relative(maker->arena, maker->tree->root, folder);
    driver->entry_name = candidate->entry->name;
    driver->entry_file = candidate->entry->spelt_in;
    driver->entry_unit = candidate->entry->file;
    driver->entry_line = candidate->entry->line;
    driver->kind = candidate->kind;
    if (candidate->project != NULL) {
        driver->name = candidate->project->name;
        driver->project = path_relative(maker->arena, maker->tree->root, candidate->project->file);
        fill_from_project(maker, candidate->project, driver);
    } else {
        driver->name = path_base(path_absolute(maker->arena, folder));
        VEC_PUSH(maker->arena, &driver->sources, driver->entry_file);
        gather(maker, get_folder(maker, folder), driver, true);
        add_customary_folders(maker, folder, driver);
    }
    return driver;
}

/* ---- names ------------------------------------------------------------------------------------------------------- */

typedef const char *(*Renamer)(Arena *arena, const Driver *driver);

static const char *with_folder(Arena *arena, const Driver *driver)
{
    bool repeats = driver->project == NULL || strcmp(driver->folder, ".") == 0;
    if (repeats)
        return strcmp(driver->folder, ".") == 0 ? driver->name : driver->folder;
    return arena_printf(arena, "%s/%s", driver->folder, driver->name);
}

static const char *with_entry_file(Arena *arena, const Driver *driver)
{
    return arena_printf(arena, "%s (%s)", driver->name, path_base(driver->entry_file));
}

static const char *with_line(Arena *arena, const Driver *driver)
{
    return arena_printf(arena, "%s:%s:%u", driver->name, driver->entry_name, (unsigned)driver->entry_line);
}

/* Gives names that are not unique more of what tells the drivers apart. */
static void make_unique(DriverList *list, Arena *arena, Renamer rename)
{
    StrMap counts;
    strmap_init(&counts, arena);
    for (size_t i = 0; i < list->drivers.count; i++) {
        const char *key = ascii_lower(arena, list->drivers.items[i]->name);
        size_t *count = strmap_get(&counts, key);
        if (count == NULL)
            strmap_put(&counts, key, count = ARENA_NEW(arena, size_t));
        ++*count;
    }
    for (size_t i = 0; i < list->drivers.count; i++) {
        Driver *driver = list->drivers.items[i];
        if (*(size_t *)strmap_get(&counts, ascii_lower(arena, driver->name)) > 1)
            driver->name = rename(arena, driver);
    }
}

static void note_owners(SourceTree *tree, const DriverList *list)
{
    for (size_t i = 0; i < list->drivers.count; i++) {
        Driver *driver = list->drivers.items[i];
        for (size_t s = 0; s < driver->sources.count; s++)
            if (strmap_get(&tree->owners, driver->sources.items[s]) == NULL)
                strmap_put(&tree->owners, driver->sources.items[s], driver);
        strmap_put(&tree->owners, driver->entry_file, driver);
        strmap_put(&tree->owners, driver->entry_unit, driver);
    }
}

/* Takes the sources with entries out of their folders: nothing in them can belong to another driver. */
static void note_entries(Maker *maker, const CandidateList *candidates)
{
    StrMap entries;
    strmap_init(&entries, maker->arena);
    for (size_t i = 0; i < candidates->count; i++) {
        const char *file = candidates->items[i].entry->file;
        strmap_put(&entries, file, maker);
        get_folder(maker, folder_of(maker, file))->has_entry = true;
    }
    for (size_t i = 0; i < maker->folders.count; i++) {
        Folder *folder = maker->folders.entries[i].value;
        size_t kept = 0;
        for (size_t k = 0; k < folder->sources.count; k++)
            if (strmap_get(&entries, folder->sources.items[k]) == NULL)
                folder->sources.items[kept++] = folder->sources.items[k];
        folder->sources.count = kept;
    }
}

/* ---- one driver, two projects ------------------------------------------------------------------------------------ */

/* Which framework a kit is told to link says nothing of the source. */
static bool is_framework_version(const char *define)
{
    return strncmp(define, "KMDF_VERSION_", 13) == 0 || strncmp(define, "UMDF_VERSION_", 13) == 0;
}

static bool defines_all(const Project *project, const Project *other)
{
    for (size_t i = 0; i < other->defines.count; i++) {
        bool is_known = is_framework_version(other->defines.items[i]);
        for (size_t k = 0; k < project->defines.count && !is_known; k++)
            is_known = strcmp(project->defines.items[k], other->defines.items[i]) == 0;
        if (!is_known)
            return false;
    }
    return true;
}

static bool is_sources_file(const Project *project)
{
    return ascii_casecmp(path_base(project->file), "sources") == 0;
}

/* The same entry with the same definitions, once from a SOURCES file: the build of an older kit. */
static bool is_older_twin(const Candidate *old, const Candidate *other)
{
    return old->project != NULL && other->project != NULL && old->entry == other->entry &&
           is_sources_file(old->project) && !is_sources_file(other->project) &&
           defines_all(old->project, other->project) && defines_all(other->project, old->project);
}

static void drop_older_twins(CandidateList *candidates)
{
    size_t kept = 0;
    for (size_t i = 0; i < candidates->count; i++) {
        bool is_twin = false;
        for (size_t k = 0; k < candidates->count && !is_twin; k++)
            is_twin = is_older_twin(&candidates->items[i], &candidates->items[k]);
        if (!is_twin)
            candidates->items[kept++] = candidates->items[i];
    }
    candidates->count = kept;
}

/* When tree_open was given a file: the drivers with their entry in it, or the ones it is the project of. */
static DriverList asked_for(const SourceTree *tree, const DriverList *all, const CandidateList *candidates)
{
    DriverList list = {0};
    for (size_t i = 0; i < all->drivers.count; i++) {
        const Project *project = candidates->items[i].project;
        if (strcmp(all->drivers.items[i]->entry_file, tree->only) == 0 ||
            (project != NULL && strcmp(project->file, tree->only) == 0))
            VEC_PUSH(tree->arena, &list.drivers, all->drivers.items[i]);
    }
    return list;
}

DriverList discover_drivers(SourceTree *tree, const DiscoverOptions *options, NoteList *notes)
{
    DriverList list = {0};
    Builders builders;
    ProjectReader reader = {.tree = tree, .options = options, .notes = notes, .arena = tree->arena};
    builders_init(&builders, projects_read(&reader), tree->arena);
    CandidateList candidates = entries_find(&reader, &builders);
    if (tree->only == NULL) /* else the project may be what was asked for */
        drop_older_twins(&candidates);
    Maker maker = {.tree = tree, .arena = tree->arena, .builders = &builders};
    read_folders(&maker);
    note_entries(&maker, &candidates);
    for (size_t i = 0; i < candidates.count; i++)
        VEC_PUSH(tree->arena, &list.drivers, make_driver(&maker, &candidates.items[i]));
    note_owners(tree, &list);
    if (tree->only != NULL)
        list = asked_for(tree, &list, &candidates);
    make_unique(&list, tree->arena, with_folder);
    make_unique(&list, tree->arena, with_entry_file);
    make_unique(&list, tree->arena, with_line);
    return list;
}

/* ---- print ------------------------------------------------------------------------------------------------------- */

static const char *kind_name(DriverKind kind)
{
    static const char *const names[] = {"unknown", "wdm", "kmdf", "umdf", "export"};
    return names[kind];
}

static char *print_list(Arena *arena, const SourceTree *tree, char *text, const char *title, const char *const *items,
                        size_t n)
{
    for (size_t i = 0; i < n; i++)
        text = arena_printf(arena, "%s  %s %s\n", text, title, path_relative(arena, tree->root, items[i]));
    return text;
}

static char *print_driver(const SourceTree *tree, const Driver *d, Arena *arena)
{
    char *text = arena_printf(arena, "driver %s\n  folder %s\n  project %s\n  kind %s\n  entry %s %s:%u\n", d->name,
                              d->folder, d->project == NULL ? "-" : d->project, kind_name(d->kind), d->entry_name,
                              path_relative(arena, tree->root, d->entry_file), (unsigned)d->entry_line);
    text = print_list(arena, tree, text, "source", d->sources.items, d->sources.count);
    text = print_list(arena, tree, text, "reference", d->reference_sources.items, d->reference_sources.count);
    text = print_list(arena, tree, text, "include", d->include_dirs.items, d->include_dirs.count);
    text = print_list(arena, tree, text, "forced", d->forced_includes.items, d->forced_includes.count);
    for (size_t i = 0; i < d->defines.count; i++)
        text = arena_printf(arena, "%s  define %s\n", text, d->defines.items[i]);
    return text;
}

char *discover_print(const SourceTree *tree, const DriverList *list, Arena *arena)
{
    size_t size = 1, length = 0;
    char **parts = ARENA_ARRAY(arena, char *, list->drivers.count);
    for (size_t i = 0; i < list->drivers.count; i++) {
        parts[i] = print_driver(tree, list->drivers.items[i], arena);
        size += strlen(parts[i]);
    }
    char *text = arena_alloc(arena, size);
    for (size_t i = 0; i < list->drivers.count; i++) {
        memcpy(text + length, parts[i], strlen(parts[i]));
        length += strlen(parts[i]);
    }
    return text;
}
