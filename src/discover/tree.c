/* SPDX-License-Identifier: MIT */
/* discover: the source tree - its files by name and by path, and the index of the functions they define.
 *
 * The texts are read in slices, one thread a slice, each with an arena of its own that lives as long as its slice; what
 * was seen is then merged in order of path, so the index does not depend on the threads. */
#include <string.h>

#include "base/platform.h"
#include "discover/discover.h"
#include "discover/functions.h"
#include "discover/listing.h"

enum { SLICE_FILES = 24 };

/* What was seen in one file. */
typedef struct FileSeen {
    FunctionList functions;
    VEC(const char *) includes; /* of sources, as written */
    const char *error;
    size_t n_bytes;
} FileSeen;

typedef struct Slices {
    const SourceTree *tree;
    FileSeen *seen; /* one a file of the tree */
    Arena **arenas; /* one a slice */
} Slices;

/* ---- files ------------------------------------------------------------------------------------------------------- */

static bool has_extension_of(const char *name, const char *const *extensions)
{
    const char *dot = strrchr(name, '.');
    for (; dot != NULL && *extensions != NULL; extensions++)
        if (ascii_casecmp(dot + 1, *extensions) == 0)
            return true;
    return false;
}

static bool is_source(const char *path)
{
    static const char *const extensions[] = {"c", "cpp", "cxx", "cc", "c++", NULL};
    return has_extension_of(path_base(path), extensions);
}

static bool is_header(const char *path)
{
    static const char *const extensions[] = {"h", "hpp", "hxx", "hh", "h++", "inl", "inc", "ipp", "tpp", NULL};
    return has_extension_of(path_base(path), extensions);
}

static const char *opened(const SourceTree *tree, const char *relative)
{
    return strcmp(tree->root, ".") == 0 ? relative : path_join(tree->arena, tree->root, relative);
}

/* Adds the folders on the way to a file, innermost first, until one is known. */
static void add_folders(SourceTree *tree, const char *relative)
{
    for (const char *folder = path_folder(tree->arena, relative);; folder = path_folder(tree->arena, folder)) {
        const char *key = ascii_lower(tree->arena, folder);
        if (strmap_get(&tree->folders, key) != NULL)
            return;
        strmap_put(&tree->folders, key, *folder == '\0' ? (void *)tree->root : (void *)opened(tree, folder));
        if (*folder == '\0')
            return;
    }
}

static TreeFile *add_file(SourceTree *tree, const char *path, const char *relative)
{
    TreeFile *file = ARENA_NEW(tree->arena, TreeFile);
    *file =
        (TreeFile){.path = path, .relative = relative, .is_source = is_source(relative), .number = tree->files.count};
    VEC_PUSH(tree->arena, &tree->files, file);
    strmap_put(&tree->by_path, ascii_lower(tree->arena, relative), file);
    return file;
}

/* The file goes before those of its name that are known. */
static void add_name(SourceTree *tree, TreeFile *file)
{
    const char *key = ascii_lower(tree->arena, path_base(file->relative));
    file->next_same_name = strmap_get(&tree->by_name, key);
    strmap_put(&tree->by_name, key, file);
}

static void add_files(SourceTree *tree, const PathList *paths)
{
    for (size_t i = 0; i < paths->count; i++) {
        add_file(tree, opened(tree, paths->items[i]), paths->items[i]);
        add_folders(tree, paths->items[i]);
    }
    for (size_t i = tree->files.count; i-- > 0;)
        add_name(tree, tree->files.items[i]);
}

const char *tree_relative(const SourceTree *tree, const char *path, Arena *arena)
{
    const char *root = path_is_absolute(path) ? tree->root_absolute : tree->root;
    return path_relative(arena, root, path_normal(arena, path));
}

static const char *key_of(const SourceTree *tree, const char *path, Arena *scratch)
{
    const char *relative = tree_relative(tree, path, scratch);
    return ascii_lower(scratch, strcmp(relative, ".") == 0 ? "" : relative);
}

const TreeFile *tree_file(const SourceTree *tree, const char *path)
{
    Arena *scratch = arena_open();
    const TreeFile *file = strmap_get(&tree->by_path, key_of(tree, path, scratch));
    arena_close(scratch);
    return file;
}

const char *tree_folder(const SourceTree *tree, const char *path)
{
    Arena *scratch = arena_open();
    const char *folder = strmap_get(&tree->folders, key_of(tree, path, scratch));
    arena_close(scratch);
    return folder;
}

/* ---- the index --------------------------------------------------------------------------------------------------- */

/* Notes `#include "part.c"` at the start of LINE. */
static void read_include(const char *line, FileSeen *seen, Arena *arena)
{
    line += strspn(line, " \t");
    if (*line++ != '#')
        return;
    line += strspn(line, " \t");
    if (strncmp(line, "include", 7) != 0)
        return;
    line += 7 + strspn(line + 7, " \t");
    size_t length = *line == '"' ? strcspn(line + 1, "\"\r\n") : 0;
    const char *name = arena_strndup(arena, line + 1, length);
    if (length > 0 && is_source(name))
        VEC_PUSH(arena, &seen->includes, name);
}

static void read_includes(const char *text, FileSeen *seen, Arena *arena)
{
    for (const char *line = text; line != NULL; line = strchr(line, '\n')) {
        line += *line == '\n';
        if (line[strspn(line, " \t")] == '#')
            read_include(line, seen, arena);
    }
}

static void read_file(const TreeFile *file, FileSeen *seen, Arena *arena)
{
    Arena *scratch = arena_open();
    size_t size = 0;
    const char *error = NULL, *text = text_read(file->path, scratch, &size, NULL, &error);
    if (text != NULL) {
        FunctionList functions = functions_find(text, size, scratch);
        for (size_t i = 0; i < functions.count; i++) {
            FunctionSeen copy = functions.items[i];
            copy.name = arena_strdup(arena, copy.name);
            copy.scope = copy.scope == NULL ? NULL : arena_strdup(arena, copy.scope);
            VEC_PUSH(arena, &seen->functions, copy);
        }
        if (file->is_source)
            read_includes(text, seen, arena);
    } else
        seen->error = arena_strdup(arena, error);
    seen->n_bytes = size;
    arena_close(scratch);
}

static void read_slice(void *context, size_t slice)
{
    const Slices *slices = context;
    size_t end = (slice + 1) * SLICE_FILES;
    for (size_t i = slice * SLICE_FILES; i < end && i < slices->tree->files.count; i++) {
        const TreeFile *file = slices->tree->files.items[i];
        if (file->is_source || is_header(file->relative))
            read_file(file, &slices->seen[i], slices->arenas[slice]);
    }
}

/* What is SEEN in SPELT_IN, which FILE is or includes. */
static void add_entry(SourceTree *tree, const TreeFile *file, const FunctionSeen *seen, const TreeFile *spelt_in)
{
    StrMap *map = seen->kind == SEEN_FUNCTION      ? &tree->definitions
                  : seen->kind == SEEN_INITIALIZER ? &tree->initializers
                                                   : &tree->variables;
    IndexEntry *entry = ARENA_NEW(tree->arena, IndexEntry);
    IndexEntry *next = strmap_get(map, seen->name);
    *entry = (IndexEntry){.name = next != NULL ? next->name : arena_strdup(tree->arena, seen->name),
                          .file = file->path,
                          .scope = seen->scope == NULL ? NULL : arena_strdup(tree->arena, seen->scope),
                          .line = seen->line,
                          .is_static = seen->is_static,
                          .is_method = seen->is_method,
                          .is_initializer = seen->is_initializer,
                          .takes_two = seen->takes_two,
                          .in_source = file->is_source,
                          .is_included = spelt_in != file,
                          .spelt_in = spelt_in->path,
                          .next = next};
    strmap_put(map, entry->name, entry);
}

/* The source that `#include "NAME"` in FILE means: beside it, else the nearest whose path ends so. */
static const TreeFile *included_file(const SourceTree *tree, const TreeFile *file, const char *name, Arena *scratch)
{
    const TreeFile *beside = tree_file(tree, path_join(scratch, path_folder(scratch, file->path), name)), *best = NULL;
    if (beside != NULL)
        return beside;
    const char *tail = ascii_lower(scratch, path_normal(scratch, name));
    while (strncmp(tail, "../", 3) == 0)
        tail += 3;
    for (const TreeFile *other = strmap_get(&tree->by_name, path_base(tail)); other != NULL;
         other = other->next_same_name) {
        const char *path = ascii_lower(scratch, other->relative);
        size_t length = strlen(path), n = strlen(tail);
        bool ends_so =
            length >= n && strcmp(path + length - n, tail) == 0 && (length == n || path[length - n - 1] == '/');
        if (ends_so && other != file &&
            (best == NULL || path_shared(other->path, file->path) > path_shared(best->path, file->path)))
            best = other;
    }
    return best;
}

/* What the sources define that INCLUDER takes in, over FILE, is found in INCLUDER as well. */
static void add_included(SourceTree *tree, const FileSeen *seen, const TreeFile *includer, const TreeFile *file,
                         int depth)
{
    enum { DEEP = 3 };
    const FileSeen *in = &seen[file->number];
    Arena *scratch = arena_open();
    for (size_t i = in->includes.count; i-- > 0 && depth < DEEP;) {
        const TreeFile *part = included_file(tree, file, in->includes.items[i], scratch);
        if (part == NULL || part == includer)
            continue;
        for (size_t f = seen[part->number].functions.count; f-- > 0;)
            add_entry(tree, includer, &seen[part->number].functions.items[f], part);
        add_included(tree, seen, includer, part, depth + 1);
    }
    arena_close(scratch);
}

/* Merges from the last file to the first: each entry is put before those that follow it. */
static void merge(SourceTree *tree, const FileSeen *seen, NoteList *notes)
{
    for (size_t i = tree->files.count; i-- > 0;) {
        const TreeFile *file = tree->files.items[i];
        tree->n_bytes += seen[i].n_bytes;
        for (size_t f = seen[i].functions.count; f-- > 0;)
            add_entry(tree, file, &seen[i].functions.items[f], file);
        add_included(tree, seen, file, file, 0);
    }
    for (size_t i = 0; i < tree->files.count; i++)
        if (seen[i].error != NULL)
            notes_add(notes, NOTE_SOURCE_UNREADABLE, (SourcePos){.file = tree->files.items[i]->path}, "%s",
                      seen[i].error);
}

static void index_files(SourceTree *tree, NoteList *notes)
{
    Arena *scratch = arena_open();
    size_t n_slices = (tree->files.count + SLICE_FILES - 1) / SLICE_FILES;
    Slices slices = {tree, ARENA_ARRAY(scratch, FileSeen, tree->files.count), ARENA_ARRAY(scratch, Arena *, n_slices)};
    for (size_t i = 0; i < n_slices; i++)
        slices.arenas[i] = arena_open();
    work_parallel(n_slices, 0, read_slice, &slices);
    merge(tree, slices.seen, notes);
    for (size_t i = 0; i < n_slices; i++)
        arena_close(slices.arenas[i]);
    arena_close(scratch);
}

const TreeFile *tree_add_outside(SourceTree *tree, const char *path)
{
    FileSeen seen = {.error = NULL};
    const char *normal = path_normal(tree->arena, path);
    TreeFile *file = add_file(tree, normal, path_relative(tree->arena, tree->root, normal));
    add_name(tree, file);
    read_file(file, &seen, tree->arena);
    for (size_t i = seen.functions.count; i-- > 0;)
        add_entry(tree, file, &seen.functions.items[i], file);
    return file;
}

/* The file that PATH means: what is behind a link, whose folder has what it includes. */
static const char *file_meant(const char *path, Arena *arena)
{
    const char *folder = path_folder(arena, path_normal(arena, path));
    const char *real = path_real(arena, path), *real_folder = path_real(arena, *folder == '\0' ? "." : folder);
    bool is_link = real != NULL && real_folder != NULL &&
                   ascii_casecmp(real, path_join(arena, real_folder, path_base(path_normal(arena, path)))) != 0;
    return is_link ? real : path;
}

SourceTree *tree_open(const char *path, Arena *arena, NoteList *notes, const char **out_error)
{
    SourceTree *tree = ARENA_NEW(arena, SourceTree);
    PathList paths = {0};
    tree->arena = arena;
    tree->root = path_normal(arena, path);
    if (file_type(path) == FILE_REGULAR) {
        tree->only = path_normal(arena, file_meant(path, arena));
        tree->root = path_normal(arena, path_folder(arena, tree->only));
    }
    tree->root_absolute = path_absolute(arena, *tree->root == '\0' ? "." : tree->root);
    strmap_init(&tree->by_name, arena);
    strmap_init(&tree->by_path, arena);
    strmap_init(&tree->folders, arena);
    strmap_init(&tree->definitions, arena);
    strmap_init(&tree->initializers, arena);
    strmap_init(&tree->variables, arena);
    strmap_init(&tree->owners, arena);
    if (!listing_read(tree->root, arena, notes, &paths, out_error))
        return NULL;
    add_files(tree, &paths);
    index_files(tree, notes);
    return tree;
}
