/* SPDX-License-Identifier: MIT */
/* discover: walking the folders.
 *
 * Links are looked at after all that is really in the tree: one whose target is inside the root adds nothing, one that
 * leads outside is followed once, and never to a folder that holds the root or is held by another link's target.  So
 * the walk ends whatever loops there are. */
#include "discover/listing.h"

#include <string.h>

#include "base/platform.h"

enum { MAX_DEPTH = 64 };

typedef struct Walk {
    const char *root, *real_root;
    Arena *arena, *scratch;
    NoteList *notes;
    PathList *files;
    VEC(const char *) links;   /* relative paths of links to folders and files, still to be looked at */
    VEC(const char *) targets; /* real paths of what links have led to */
} Walk;

static bool is_one_of(const char *name, const char *const *names)
{
    for (; *names != NULL; names++)
        if (ascii_casecmp(name, *names) == 0)
            return true;
    return false;
}

static bool has_extension(const char *name, const char *extension)
{
    size_t length = strlen(name), tail = strlen(extension);
    return length > tail && ascii_casecmp(name + length - tail, extension) == 0;
}

/* A folder that is built into: it has a project, or is named for a processor. */
static bool holds_output(const char *folder, const FolderEntry *entries, size_t n)
{
    static const char *const processors[] = {"x64", "x86", "win32", "arm", "arm64", "arm64ec", "amd64", "i386", NULL};
    if (is_one_of(path_base(folder), processors))
        return true;
    for (size_t i = 0; i < n; i++)
        if (has_extension(entries[i].name, ".vcxproj") || has_extension(entries[i].name, ".sln") ||
            has_extension(entries[i].name, ".slnx") || has_extension(entries[i].name, ".vcproj") ||
            ascii_casecmp(entries[i].name, "sources") == 0)
            return true;
    return false;
}

/* NAME, a folder beside ENTRIES in FOLDER, has nothing that people wrote. */
static bool is_left_out(const char *name, const char *folder, const FolderEntry *entries, size_t n)
{
    static const char *const always[] = {"CMakeFiles", "node_modules", "ipch", "$RECYCLE.BIN", NULL};
    static const char *const outputs[] = {"Debug", "Release", "obj", "Checked", "Free", NULL};
    if (name[0] == '.' || is_one_of(name, always) || ascii_starts(name, "objfre") || ascii_starts(name, "objchk"))
        return true;
    if (ascii_starts(name, "Microsoft.Windows.WDK") || ascii_starts(name, "Microsoft.Windows.SDK"))
        return true;
    return is_one_of(name, outputs) && holds_output(folder, entries, n);
}

static void walk_folder(Walk *walk, const char *folder, size_t depth);

static void walk_entry(Walk *walk, const char *folder, const FolderEntry *entries, size_t n, size_t i, size_t depth)
{
    const FolderEntry *entry = &entries[i];
    bool is_folder = entry->type == FILE_FOLDER;
    if ((!is_folder && entry->type != FILE_REGULAR) || (is_folder && is_left_out(entry->name, folder, entries, n)))
        return;
    const char *path = path_join(walk->arena, folder, entry->name);
    if (entry->is_link)
        VEC_PUSH(walk->scratch, &walk->links, path);
    else if (is_folder)
        walk_folder(walk, path, depth + 1);
    else
        VEC_PUSH(walk->arena, walk->files, path);
}

static void walk_folder(Walk *walk, const char *folder, size_t depth)
{
    FolderEntry *entries;
    size_t n;
    const char *error, *path = path_join(walk->scratch, walk->root, folder);
    if (depth > MAX_DEPTH || !folder_list(path, walk->scratch, &entries, &n, &error)) {
        SourcePos pos = {.file = arena_strdup(walk->notes->arena, path)};
        notes_add(walk->notes, NOTE_SOURCE_UNREADABLE, pos, "%s",
                  depth > MAX_DEPTH ? "folders nest too deeply" : error);
        return;
    }
    for (size_t i = 0; i < n; i++)
        walk_entry(walk, folder, entries, n, i, depth);
}

static bool is_below(const char *path, const char *folder)
{
    size_t length = strlen(folder);
    bool is_root = length > 0 && folder[length - 1] == '/';
    return strncmp(path, folder, length) == 0 && (is_root || path[length] == '/' || path[length] == '\0');
}

static bool is_known_target(const Walk *walk, const char *real)
{
    if (is_below(real, walk->real_root) || is_below(walk->real_root, real))
        return true;
    for (size_t i = 0; i < walk->targets.count; i++)
        if (is_below(real, walk->targets.items[i]) || is_below(walk->targets.items[i], real))
            return true;
    return false;
}

static void follow_links(Walk *walk)
{
    for (size_t i = 0; i < walk->links.count; i++) { /* the list grows on the way */
        const char *link = walk->links.items[i];
        const char *path = path_join(walk->scratch, walk->root, link), *real = path_real(walk->scratch, path);
        if (real == NULL || is_known_target(walk, real))
            continue;
        VEC_PUSH(walk->scratch, &walk->targets, real);
        if (file_type(path) == FILE_FOLDER)
            walk_folder(walk, link, 1);
        else
            VEC_PUSH(walk->arena, walk->files, link);
    }
}

bool listing_read(const char *root, Arena *arena, NoteList *notes, PathList *out_files, const char **out_error)
{
    FolderEntry *entries;
    size_t n;
    if (!folder_list(root, arena, &entries, &n, out_error))
        return false;
    Walk walk = {.root = root, .arena = arena, .scratch = arena_open(), .notes = notes, .files = out_files};
    walk.real_root = path_real(walk.scratch, root);
    if (walk.real_root == NULL)
        walk.real_root = path_absolute(walk.scratch, root);
    walk_folder(&walk, "", 0);
    follow_links(&walk);
    arena_close(walk.scratch);
    return true;
}
