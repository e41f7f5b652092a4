/* SPDX-License-Identifier: MIT */
/* discover: the entries.
 *
 * First every definition of DriverEntry with each project that compiles it.  Then the projects that have none: the
 * linker's entry symbol, a routine declared with DRIVER_INITIALIZE, the entry symbol of another configuration, a
 * DriverEntry in a library they link.  Then what no project compiles.  Beside all of these every DllInitialize: of an
 * export driver the loader calls it, and a DriverEntry there may be for the linker only.  At last, of several projects
 * that build one source as the same kind of driver one is kept. */
#include "discover/entries.h"

#include <stdlib.h>
#include <string.h>

#include "base/platform.h"

typedef struct Finder {
    ProjectReader *reader;
    const SourceTree *tree;
    const Builders *builders;
    Arena *arena;
    CandidateList found;
    StrMap served;  /* project file and name -> anything: the project has an entry */
    StrMap covered; /* source -> anything: an entry of it was taken */
    StrMap folders; /* folder -> anything: a bare entry was found in it */
} Finder;

static const IndexEntry *definitions(const Finder *finder, const char *name)
{
    return strmap_get(&finder->tree->definitions, name);
}

static bool can_be_entry(const IndexEntry *entry)
{
    return entry->in_source && !entry->is_method && !entry->is_included;
}

/* A source that projects compile only where another source includes it. */
static bool is_compiled_inside(const Finder *finder, const IndexEntry *entry)
{
    return entry->is_included && entry->in_source && !entry->is_method &&
           builders_of(finder->builders, entry->spelt_in)->count == 0;
}

static const char *project_key(const Finder *finder, const Project *project)
{
    return arena_printf(finder->arena, "%s|%s", project->file, project->name);
}

static void add(Finder *finder, const IndexEntry *entry, Project *project)
{
    DriverKind kind = project == NULL ? DRIVER_UNKNOWN : project->kind;
    if (strcmp(entry->name, "DllInitialize") == 0)
        kind = DRIVER_EXPORT;
    Candidate candidate = {entry, project, kind};
    VEC_PUSH(finder->arena, &finder->found, candidate);
    strmap_put(&finder->covered, entry->file, (void *)entry);
    strmap_put(&finder->covered, entry->spelt_in, (void *)entry);
    if (project != NULL)
        strmap_put(&finder->served, project_key(finder, project), project);
    else
        strmap_put(&finder->folders, path_folder(finder->arena, entry->file), (void *)entry);
}

static bool is_served(const Finder *finder, const Project *project)
{
    return strmap_get(&finder->served, project_key(finder, project)) != NULL;
}

static bool compiles(const Finder *finder, const Project *project, const char *source)
{
    const ProjectList *users = builders_of(finder->builders, source);
    for (size_t i = 0; i < users->count; i++)
        if (users->items[i] == project)
            return true;
    return false;
}

/* Every definition of NAME with each project, other than a library, that compiles it. */
static void find_in_projects(Finder *finder, const char *name)
{
    for (const IndexEntry *entry = definitions(finder, name); entry != NULL; entry = entry->next) {
        const ProjectList *users = builders_of(finder->builders, entry->file);
        bool can_be = can_be_entry(entry) || is_compiled_inside(finder, entry);
        for (size_t i = 0; can_be && i < users->count; i++)
            if (!users->items[i]->is_static_library)
                add(finder, entry, users->items[i]);
    }
}

/* ---- projects without a DriverEntry ------------------------------------------------------------------------------ */

static const IndexEntry *definition_in(const Finder *finder, const char *name, const Project *project)
{
    for (const IndexEntry *entry = definitions(finder, name); entry != NULL; entry = entry->next)
        if (can_be_entry(entry) && compiles(finder, project, entry->file))
            return entry;
    return NULL;
}

/* How much a name is like an entry's, to choose between several declared ones. */
static int likeness(const char *name, Arena *arena)
{
    const char *lower = ascii_lower(arena, name);
    return strstr(lower, "driverentry") != NULL ? 3
           : strstr(lower, "entry") != NULL     ? 2
                                                : strstr(lower, "init") != NULL;
}

typedef VEC(const IndexEntry *) EntryList;

static bool fits_declaration(const IndexEntry *entry)
{
    return entry->takes_two && can_be_entry(entry);
}

/* Definitions of the routines that are declared with DRIVER_INITIALIZE, by declaration or by their own annotation.  Some
 * of that name are others. */
static EntryList declared_entries(const Finder *finder)
{
    EntryList list = {0};
    const StrMap *names = &finder->tree->initializers, *all = &finder->tree->definitions;
    for (size_t i = 0; i < names->count; i++)
        for (const IndexEntry *entry = definitions(finder, names->entries[i].key); entry != NULL; entry = entry->next)
            if (fits_declaration(entry))
                VEC_PUSH(finder->arena, &list, entry);
    for (size_t i = 0; i < all->count; i++)
        for (const IndexEntry *entry = all->entries[i].value; entry != NULL; entry = entry->next)
            if (entry->is_initializer && fits_declaration(entry) && strmap_get(names, entry->name) == NULL)
                VEC_PUSH(finder->arena, &list, entry);
    return list;
}

static const IndexEntry *declared_in(const Finder *finder, const EntryList *declared, const Project *project)
{
    const IndexEntry *best = NULL;
    for (size_t i = 0; i < declared->count; i++) {
        const IndexEntry *entry = declared->items[i];
        if (compiles(finder, project, entry->file) &&
            (best == NULL || likeness(entry->name, finder->arena) > likeness(best->name, finder->arena)))
            best = entry;
    }
    return best;
}

static const IndexEntry *of_other_configuration(const Finder *finder, const Project *project)
{
    const IndexEntry *entry = NULL;
    for (size_t i = 0; entry == NULL && i < project->other_entries.count; i++)
        entry = definition_in(finder, project->other_entries.items[i], project);
    return entry;
}

static const IndexEntry *in_libraries(const Finder *finder, const Project *project)
{
    ProjectList libraries = builders_libraries(finder->builders, project, finder->arena);
    const IndexEntry *entry = NULL;
    for (size_t i = 0; entry == NULL && i < libraries.count; i++)
        entry = definition_in(finder, "DriverEntry", libraries.items[i]);
    return entry;
}

static void find_other_entries(Finder *finder, const EntryList *declared)
{
    const ProjectList *projects = &finder->builders->projects;
    for (size_t i = 0; i < projects->count; i++) {
        Project *project = projects->items[i];
        if (is_served(finder, project) || !project->is_driver)
            continue;
        const IndexEntry *entry = project->entry == NULL ? NULL : definition_in(finder, project->entry, project);
        entry = entry != NULL ? entry : declared_in(finder, declared, project);
        entry = entry != NULL ? entry : of_other_configuration(finder, project);
        entry = entry != NULL ? entry : in_libraries(finder, project);
        if (entry != NULL)
            add(finder, entry, project);
    }
}

/* ---- sources of no project --------------------------------------------------------------------------------------- */

static bool is_covered(const Finder *finder, const IndexEntry *entry)
{
    return strmap_get(&finder->covered, entry->file) != NULL;
}

/* What is left: a library's DriverEntry that nobody links goes with the library, all else is bare. */
static void find_uncovered(Finder *finder, const char *name)
{
    for (const IndexEntry *entry = definitions(finder, name); entry != NULL; entry = entry->next) {
        const ProjectList *users = builders_of(finder->builders, entry->file);
        if (can_be_entry(entry) && !is_covered(finder, entry))
            add(finder, entry, users->count > 0 ? users->items[0] : NULL);
    }
}

/* A declared entry, in a folder where neither a project nor a DriverEntry is, or in the source that was asked for. */
static void find_bare(Finder *finder, const IndexEntry *entry)
{
    const char *folder = path_folder(finder->arena, entry->file), *only = finder->tree->only;
    bool is_taken = strmap_get(&finder->folders, folder) != NULL && (only == NULL || strcmp(only, entry->file) != 0);
    if (can_be_entry(entry) && builders_of(finder->builders, entry->file)->count == 0 && !is_taken &&
        !is_covered(finder, entry))
        add(finder, entry, NULL);
}

/* Names that are unlike those of entries come after the others: they count where nothing else is. */
static void find_bare_declared(Finder *finder, const EntryList *declared, bool sounds_like_one)
{
    for (size_t i = 0; i < declared->count; i++)
        if ((likeness(declared->items[i]->name, finder->arena) > 0) == sounds_like_one)
            find_bare(finder, declared->items[i]);
}

static void find_bare_others(Finder *finder, const EntryList *declared)
{
    find_bare_declared(finder, declared, true);
    find_bare_declared(finder, declared, false);
}

/* ---- export drivers ---------------------------------------------------------------------------------------------- */

static void find_export_entries(Finder *finder)
{
    const ProjectList *projects = &finder->builders->projects;
    for (size_t i = 0; i < projects->count; i++) {
        const IndexEntry *entry = definition_in(finder, "DllInitialize", projects->items[i]);
        if (entry != NULL && projects->items[i]->is_driver)
            add(finder, entry, projects->items[i]);
    }
    for (const IndexEntry *entry = definitions(finder, "DllInitialize"); entry != NULL; entry = entry->next)
        if (can_be_entry(entry) && builders_of(finder->builders, entry->file)->count == 0)
            add(finder, entry, NULL);
}

/* ---- one project a source and kind ------------------------------------------------------------------------------- */

/* Steps from FOLDER to the folder of FILE: up to what they share, and down. */
static size_t distance(const char *folder, const char *file)
{
    size_t shared = 0, steps = 0;
    for (size_t i = 0; folder[i] == file[i] || (folder[i] == '\0' && file[i] == '/'); i++) {
        if (folder[i] == '\0') {
            shared = i;
            break;
        }
        if (folder[i] == '/')
            shared = i;
    }
    for (const char *c = folder + shared; *c != '\0'; c++)
        steps +=
            (*c == '/' || shared == 0) && c[1] != '\0' ? 2 : 0; /* up counts double: the project below is another's */
    for (const char *c = file + shared; *c != '\0'; c++)
        steps += *c == '/';
    return steps;
}

/* A driver before other things, the nearer project before the farther, then by path. */
static int compare_builders(const Candidate *a, const Candidate *b)
{
    if ((a->project == NULL) != (b->project == NULL))
        return a->project == NULL ? 1 : -1;
    if (a->project == NULL)
        return 0;
    if (a->project->is_driver != b->project->is_driver)
        return a->project->is_driver ? -1 : 1;
    size_t left = distance(a->project->folder, a->entry->file), right = distance(b->project->folder, b->entry->file);
    if (left != right)
        return left < right ? -1 : 1;
    int order = strcmp(a->project->file, b->project->file);
    return order != 0 ? order : strcmp(a->project->name, b->project->name);
}

static bool is_same_entry(const Candidate *a, const Candidate *b)
{
    return a->entry->file == b->entry->file && strcmp(a->entry->name, b->entry->name) == 0;
}

static int compare_candidates(const void *left, const void *right)
{
    const Candidate *a = left, *b = right;
    int order = strcmp(a->entry->file, b->entry->file);
    if (order == 0)
        order = strcmp(a->entry->name, b->entry->name);
    if (order == 0)
        order = compare_builders(a, b);
    if (order == 0)
        order = (a->entry->line > b->entry->line) - (a->entry->line < b->entry->line);
    return order;
}

/* True when a better candidate before I stands for it: the same kind, or I is of no known kind. */
static bool is_superfluous(const CandidateList *list, size_t i)
{
    const Candidate *candidate = &list->items[i];
    for (size_t k = i; k-- > 0 && is_same_entry(&list->items[k], candidate);)
        if (list->items[k].kind == candidate->kind || candidate->kind == DRIVER_UNKNOWN ||
            !candidate->project->is_driver)
            return true;
    return false;
}

static CandidateList chosen(Finder *finder)
{
    CandidateList kept = {0}, *all = &finder->found;
    if (all->count > 1)
        qsort(all->items, all->count, sizeof *all->items, compare_candidates);
    for (size_t i = 0; i < all->count; i++)
        if (!is_superfluous(all, i))
            VEC_PUSH(finder->arena, &kept, all->items[i]);
    return kept;
}

CandidateList entries_find(ProjectReader *reader, const Builders *builders)
{
    Finder finder = {.reader = reader, .tree = reader->tree, .builders = builders, .arena = reader->arena};
    strmap_init(&finder.served, reader->arena);
    strmap_init(&finder.covered, reader->arena);
    strmap_init(&finder.folders, reader->arena);
    if (reader->options->entry != NULL) {
        find_in_projects(&finder, reader->options->entry);
        find_uncovered(&finder, reader->options->entry);
        return chosen(&finder);
    }
    EntryList declared = declared_entries(&finder);
    find_in_projects(&finder, "DriverEntry");
    find_other_entries(&finder, &declared);
    find_uncovered(&finder, "DriverEntry");
    find_bare_others(&finder, &declared);
    find_export_entries(&finder);
    return chosen(&finder);
}
