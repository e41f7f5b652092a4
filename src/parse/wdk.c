/* SPDX-License-Identifier: MIT */
/* parse, part 2: an installed kit.
 *
 * All headers below the folder are listed; a few that every kit has show which folders are include folders, and of
 * several versions of one the newest is taken.  So the depth at which an installation is named does not matter. */
#include "parse/wdk.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/platform.h"

enum { MAX_DEPTH = 8 };

/* The kinds of include folder: the header that shows one, what its path holds ("": anything). */
#define ROOTS(X)                                                                                                       \
    X(ROOT_KMDF, "wdf.h", "kmdf")                                                                                      \
    X(ROOT_UMDF, "wdf.h", "umdf")                                                                                      \
    X(ROOT_WDF, "wdf.h", "")                                                                                           \
    X(ROOT_KM, "wdm.h", "")                                                                                            \
    X(ROOT_KM_CRT, "excpt.h", "km/crt")                                                                                \
    X(ROOT_SHARED, "ntdef.h", "")                                                                                      \
    X(ROOT_UM, "windows.h", "")                                                                                        \
    X(ROOT_UCRT, "corecrt.h", "")

typedef enum RootKind {
#define X(name, header, part) name,
    ROOTS(X)
#undef X
        N_ROOTS
} RootKind;

struct Wdk {
    Arena *arena;
    const char *folder;         /* absolute */
    VEC(const char *) files;    /* relative to it */
    const char *roots[N_ROOTS]; /* relative folders, NULL: not there */
    const char *hidden;         /* a folder like a root whose files are not for this kind of driver, NULL: none */
    VEC(const char *) order;    /* absolute include folders in search order */
    StrMap by_name;             /* lower-case name as an #include says it -> absolute path */
    StrMap by_base;             /* lower-case base name -> absolute path */
};

static void list(Wdk *wdk, const char *relative, int depth, NoteList *notes)
{
    FolderEntry *entries;
    size_t n = 0;
    const char *error = NULL, *folder = path_join(wdk->arena, wdk->folder, relative);
    if (!folder_list(folder, wdk->arena, &entries, &n, &error)) {
        notes_add(notes, NOTE_SOURCE_UNREADABLE, (SourcePos){.file = folder}, "%s", error);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        const char *name = relative[0] == '\0' ? entries[i].name : path_join(wdk->arena, relative, entries[i].name);
        if (entries[i].type == FILE_FOLDER && depth > 0)
            list(wdk, name, depth - 1, notes);
        else if (entries[i].type == FILE_REGULAR)
            VEC_PUSH(wdk->arena, &wdk->files, name);
    }
}

/* Compares paths so that runs of digits count as numbers: 1.9 before 1.15. */
static int compare_versions(const char *a, const char *b)
{
    while (*a != '\0' && *b != '\0') {
        if (isdigit((unsigned char)*a) && isdigit((unsigned char)*b)) {
            char *end_a, *end_b;
            unsigned long x = strtoul(a, &end_a, 10), y = strtoul(b, &end_b, 10);
            if (x != y)
                return x < y ? -1 : 1;
            a = end_a;
            b = end_b;
        } else {
            if (*a != *b)
                return *a < *b ? -1 : 1;
            a++;
            b++;
        }
    }
    return *a == *b ? 0 : *a == '\0' ? -1 : 1;
}

static void find_root(Wdk *wdk, RootKind kind, const char *header, const char *part)
{
    for (size_t i = 0; i < wdk->files.count; i++) {
        const char *file = wdk->files.items[i];
        if (ascii_casecmp(path_base(file), header) != 0 || strstr(ascii_lower(wdk->arena, file), part) == NULL)
            continue;
        const char *folder = path_folder(wdk->arena, file);
        if (wdk->roots[kind] == NULL || compare_versions(wdk->roots[kind], folder) < 0)
            wdk->roots[kind] = folder;
    }
}

static void add_root(Wdk *wdk, RootKind kind)
{
    const char *root = wdk->roots[kind];
    if (root == NULL)
        return;
    const char *folder = path_normal(wdk->arena, path_join(wdk->arena, wdk->folder, root));
    for (size_t i = 0; i < wdk->order.count; i++)
        if (strcmp(wdk->order.items[i], folder) == 0)
            return;
    VEC_PUSH(wdk->arena, &wdk->order, folder);
    size_t length = strlen(root);
    for (size_t i = 0; i < wdk->files.count; i++) {
        const char *file = wdk->files.items[i];
        if (strncmp(file, root, length) != 0 || (length > 0 && file[length] != '/'))
            continue;
        const char *name = ascii_lower(wdk->arena, length > 0 ? file + length + 1 : file);
        if (strmap_get(&wdk->by_name, name) == NULL)
            strmap_put(&wdk->by_name, name, path_join(wdk->arena, wdk->folder, file));
    }
}

static bool is_below(const char *file, const char *folder)
{
    size_t n = folder == NULL ? 0 : strlen(folder);
    return n > 0 && strncmp(file, folder, n) == 0 && file[n] == '/';
}

/* What lies below no root directly (ude/1.0/udecx.h) is found by its base name, the newest first. */
static void index_bases(Wdk *wdk)
{
    StrMap best;
    strmap_init(&best, wdk->arena);
    for (size_t i = 0; i < wdk->files.count; i++) {
        const char *file = wdk->files.items[i], *base = ascii_lower(wdk->arena, path_base(file));
        const char *known = strmap_get(&best, base);
        if (is_below(file, wdk->hidden) || (known != NULL && compare_versions(known, file) >= 0))
            continue;
        strmap_put(&best, base, (void *)file);
        strmap_put(&wdk->by_base, base, path_join(wdk->arena, wdk->folder, file));
    }
}

Wdk *wdk_open(const char *folder, DriverKind kind, Arena *arena, NoteList *notes)
{
    static const RootKind kernel[] = {ROOT_KMDF, ROOT_KM, ROOT_KM_CRT, ROOT_SHARED, ROOT_WDF, ROOT_UM, ROOT_UCRT};
    static const RootKind user[] = {ROOT_UMDF, ROOT_UM, ROOT_SHARED, ROOT_UCRT, ROOT_WDF, ROOT_KM, ROOT_KM_CRT};
    Wdk *wdk = ARENA_NEW(arena, Wdk);
    wdk->arena = arena;
    wdk->folder = path_absolute(arena, folder);
    strmap_init(&wdk->by_name, arena);
    strmap_init(&wdk->by_base, arena);
    list(wdk, "", MAX_DEPTH, notes);
#define X(name, header, part) find_root(wdk, name, header, part);
    ROOTS(X)
#undef X
    if (kind == DRIVER_UMDF && wdk->roots[ROOT_UCRT] != NULL) {
        wdk->hidden = wdk->roots[ROOT_KM_CRT];
        wdk->roots[ROOT_KM_CRT] = NULL;
    }
    for (size_t i = 0; i < sizeof kernel / sizeof *kernel; i++)
        add_root(wdk, kind == DRIVER_UMDF ? user[i] : kernel[i]);
    index_bases(wdk);
    if (wdk->order.count == 0)
        notes_add(notes, NOTE_SOURCE_UNREADABLE, (SourcePos){.file = wdk->folder}, "%s",
                  "the folder given with --wdk holds no kit: the bundled headers are read");
    return wdk;
}

const char *wdk_find(const Wdk *wdk, const char *name)
{
    Arena *scratch = arena_open();
    const char *lower = ascii_lower(scratch, name);
    const char *found = strmap_get(&wdk->by_name, lower);
    if (found == NULL && strchr(lower, '/') == NULL)
        found = strmap_get(&wdk->by_base, lower);
    arena_close(scratch);
    return found;
}

bool wdk_has(const Wdk *wdk, const char *path)
{
    size_t n = strlen(wdk->folder);
    return strncmp(path, wdk->folder, n) == 0 && path[n] == '/';
}

size_t wdk_n_folders(const Wdk *wdk)
{
    return wdk->order.count;
}

const char *wdk_folder(const Wdk *wdk, size_t i)
{
    return wdk->order.items[i];
}
