/* SPDX-License-Identifier: MIT */
/* parse, part 3: the files in memory.
 *
 * The headers are followed from the source on, breadth first; each include puts down what it needs.  Macros that stand
 * for a header's name are answered once all files are known, from any of them or from the driver's definitions. */
#include "parse/overlay.h"

#include <stdlib.h>
#include <string.h>

#include "base/platform.h"
#include "parse/wpp.h"

static void place(Overlay *o, const char *path, const char *text, size_t size)
{
    size_t known = (size_t)(uintptr_t)strmap_get(&o->placed, path);
    struct CXUnsavedFile file = {path, text, (unsigned long)size};
    if (known > 0) {
        o->files.items[known - 1] = file;
        return;
    }
    VEC_PUSH(o->arena, &o->files, file);
    strmap_put(&o->placed, path, (void *)(uintptr_t)o->files.count);
}

static void reach(Overlay *o, Header *header)
{
    if (strmap_get(&o->reached, header->path) != NULL)
        return;
    strmap_put(&o->reached, header->path, header);
    VEC_PUSH(o->arena, &o->closure, header);
    if (header->text != NULL)
        place(o, header->path, header->text, header->size);
}

static bool is_bundled_as(const Header *header, const ScanInclude *include)
{
    size_t n = strlen(VIRTUAL_PLATFORM);
    return strncmp(header->path, VIRTUAL_PLATFORM, n) == 0 && strcmp(header->path + n, include->name) == 0;
}

/* Puts a one-line file where libclang will look for INCLUDE, unless it finds TO there anyway. */
static void put_signpost(Overlay *o, const Header *from, const ScanInclude *include, const Header *to)
{
    const char *folder = include->is_angle ? VIRTUAL_INCLUDE : path_folder(o->arena, from->path);
    const char *asked = path_join(o->arena, folder, include->name);
    bool is_root = include->name[0] == '/' || strchr(include->name, ':') != NULL;
    if (strcmp(path_normal(o->arena, asked), to->path) == 0 ||
        (is_bundled_as(to, include) && (include->is_angle || from->origin == HEADER_BUNDLED)))
        return;
    if (is_root)
        asked = arena_printf(o->arena, VIRTUAL_INCLUDE "%s", include->name);
    if (strmap_get(&o->placed, asked) != NULL || strmap_get(&o->reached, asked) != NULL)
        return;
    /* On a disk that knows no case the name may lead to the file itself: it must not be hidden by its own signpost. */
    if (!include->is_angle && ascii_casecmp(asked, to->path) == 0 && file_type(asked) == FILE_REGULAR)
        return;
    const char *text = arena_printf(o->arena, "#include \"%s\"\n", to->path);
    place(o, asked, text, strlen(text));
}

static void add_edit(Overlay *o, const Header *header, size_t offset, size_t remove, const char *insert)
{
    Edit edit = {.path = header->path, .offset = offset, .remove = remove, .insert = insert, .order = o->edits.count};
    VEC_PUSH(o->arena, &o->edits, edit);
}

static void follow(Overlay *o, Header *from, const ScanInclude *include)
{
    Header *to = headers_resolve(o->headers, from, o->main, include);
    if (include->kind == INCLUDE_IMPORT) {
        add_edit(o, from, include->offset, 0, "//");
        return;
    }
    if (to == NULL && include->kind == INCLUDE_PROBE) {
        strmap_put(&o->probed, include->name, o);
        return;
    }
    if (to == NULL && strmap_get(&o->probed, include->name) != NULL)
        return;
    if (to == NULL)
        to = headers_stand_in(o->headers, include->name);
    else if (to != from)
        put_signpost(o, from, include, to);
    reach(o, to);
}

static const char *header_of_define(const Driver *driver, const char *macro)
{
    size_t n = strlen(macro);
    for (size_t i = 0; i < driver->defines.count; i++) {
        const char *define = driver->defines.items[i];
        if (strncmp(define, macro, n) == 0 && define[n] == '=')
            return define + n + 1 + (define[n + 1] == '\\');
    }
    return NULL;
}

/* The value of MACRO (an opening quote or bracket and a name), or NULL. */
static const char *header_of_macro(const Overlay *o, const char *macro)
{
    for (size_t i = 0; i < o->closure.count; i++) {
        const char *value = strmap_get(&o->closure.items[i]->scan->header_macros, macro);
        if (value != NULL)
            return value;
    }
    return header_of_define(o->headers->driver, macro);
}

static void follow_macro(Overlay *o, Header *from, const char *macro)
{
    const char *value = header_of_macro(o, macro);
    if (value == NULL || (value[0] != '"' && value[0] != '<'))
        return;
    ScanInclude include = {.name = arena_strndup(o->arena, value + 1, strcspn(value + 1, "\\\">")),
                           .is_angle = value[0] == '<'};
    if (include.name[0] != '\0')
        follow(o, from, &include);
}

static void follow_all(Overlay *o, size_t start)
{
    for (size_t i = start; i < o->closure.count; i++) {
        Header *from = o->closure.items[i];
        for (size_t j = 0; j < from->scan->includes.count; j++)
            follow(o, from, &from->scan->includes.items[j]);
    }
}

static void follow_macros(Overlay *o)
{
    for (size_t i = 0; i < o->closure.count; i++) {
        Header *from = o->closure.items[i];
        size_t known = o->closure.count;
        for (size_t j = 0; j < from->scan->include_macros.count; j++)
            follow_macro(o, from, from->scan->include_macros.items[j]);
        follow_all(o, known);
    }
}

static void force(Overlay *o, Header *main)
{
    for (size_t i = 0; i < o->headers->driver->forced_includes.count; i++) {
        ScanInclude include = {.name = o->headers->driver->forced_includes.items[i]};
        Header *header = headers_resolve(o->headers, main, main, &include);
        if (header == NULL)
            header = headers_stand_in(o->headers, path_base(include.name));
        VEC_PUSH(o->arena, &o->forced, header->path);
        reach(o, header);
    }
}

static bool is_trace_header(const char *path)
{
    size_t n = strlen(path);
    return n > 4 && ascii_casecmp(path + n - 4, ".tmh") == 0;
}

static void write_trace_headers(Overlay *o)
{
    const char *text = NULL;
    for (size_t i = 0; i < o->closure.count; i++) {
        const Header *header = o->closure.items[i];
        if (header->origin != HEADER_STAND_IN || !is_trace_header(header->path))
            continue;
        if (text == NULL)
            text = wpp_header(o->closure.items, o->closure.count, o->arena);
        place(o, header->path, text, strlen(text));
        o->has_traces = true;
    }
}

static Overlay *make(Headers *headers, Header *main, bool forces, Arena *arena)
{
    Overlay *o = ARENA_NEW(arena, Overlay);
    *o = (Overlay){.arena = arena, .headers = headers, .main = main};
    StrMap *const maps[] = {&o->placed, &o->reached, &o->probed, &o->patched, &o->missed};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        strmap_init(maps[i], arena);
    if (forces)
        force(o, main);
    reach(o, main);
    follow_all(o, 0);
    follow_macros(o);
    write_trace_headers(o);
    return o;
}

Overlay *overlay_open(Headers *headers, Header *main, Arena *arena)
{
    return make(headers, main, true, arena);
}

Overlay *overlay_open_plain(Headers *headers, Header *main, Arena *arena)
{
    return make(headers, main, false, arena);
}

const char *overlay_basic_header(const Overlay *o)
{
    return o->headers->driver->kind == DRIVER_UMDF ? "windows.h" : "ntddk.h";
}

bool overlay_force(Overlay *o, const char *name)
{
    ScanInclude include = {.name = name, .is_angle = true};
    Header *header = o->basis != NULL ? NULL : headers_resolve(o->headers, o->main, o->main, &include);
    bool is_platform = header != NULL && (header->origin == HEADER_BUNDLED || header->origin == HEADER_WDK);
    if (!is_platform)
        return false;
    size_t known = o->closure.count;
    o->basis = header;
    reach(o, header);
    follow_all(o, known);
    return true;
}

bool overlay_miss(Overlay *o, const char *name)
{
    char *slashes = path_join(o->arena, "", name);
    ScanInclude include = {.name = slashes, .is_angle = true};
    size_t known = o->closure.count;
    if (strmap_get(&o->missed, slashes) != NULL)
        return false;
    strmap_put(&o->missed, slashes, o);
    follow(o, o->main, &include);
    follow_all(o, known);
    return true;
}

/* ---- corrections ------------------------------------------------------------------------------------------------- */

static int by_place(const void *left, const void *right)
{
    const Edit *a = left, *b = right;
    int order = strcmp(a->path, b->path);
    if (order == 0)
        order = a->offset < b->offset ? -1 : a->offset > b->offset;
    return order != 0 ? order : a->order < b->order ? -1 : 1;
}

/* TEXT with the N edits, which are in order; those that overlap an earlier one are dropped. */
static char *apply(Edit *edits, size_t n, const char *text, size_t size, Arena *arena, size_t *out_size)
{
    size_t room = size + 1, length = 0, from = 0;
    for (size_t i = 0; i < n; i++)
        room += strlen(edits[i].insert);
    char *out = arena_alloc(arena, room);
    for (size_t i = 0; i < n; i++) {
        edits[i].is_dropped = edits[i].offset < from || edits[i].offset + edits[i].remove > size;
        if (edits[i].is_dropped)
            continue;
        memcpy(out + length, text + from, edits[i].offset - from);
        length += edits[i].offset - from;
        size_t inserted = strlen(edits[i].insert);
        memcpy(out + length, edits[i].insert, inserted);
        length += inserted;
        from = edits[i].offset + edits[i].remove;
    }
    memcpy(out + length, text + from, size - from);
    *out_size = length + size - from;
    return out;
}

/* INSERT, and behind it what keeps the places of all that follows: the line ends of the REMOVE bytes at OFFSET, and blanks
 * for what they have on their last line. */
static const char *on_as_many_lines(const Overlay *o, const Header *header, size_t offset, size_t remove,
                                    const char *insert)
{
    size_t size;
    const char *text = headers_text(header, o->arena, &size);
    if (offset + remove > size || memchr(text + offset, '\n', remove) == NULL)
        return arena_strdup(o->arena, insert);
    size_t length = strlen(insert);
    char *out = arena_alloc(o->arena, length + remove + 1);
    memcpy(out, insert, length);
    const char *end = text + offset + remove, *at = memchr(text + offset, '\n', remove);
    for (; at < end; at++) {
        bool is_last = memchr(at, '\n', (size_t)(end - at)) == NULL;
        if (*at == '\n' || is_last)
            out[length++] = *at == '\n' || *at == '\t' ? *at : ' ';
    }
    out[length] = '\0';
    return out;
}

/* Places in a text that has corrections already are told as libclang sees them. */
void overlay_edit(Overlay *o, const Header *header, size_t offset, size_t remove, const char *insert)
{
    for (size_t i = 0; i < o->n_applied; i++) {
        const Edit *edit = &o->edits.items[i];
        size_t inserted = strlen(edit->insert);
        if (edit->is_dropped || strcmp(edit->path, header->path) != 0 || offset < edit->offset)
            continue;
        if (offset < edit->offset + inserted)
            return; /* inside a correction */
        offset = offset - inserted + edit->remove;
    }
    add_edit(o, header, offset, remove, on_as_many_lines(o, header, offset, remove, insert));
}

void overlay_insert(Overlay *o, const Header *header, size_t offset, const char *insert)
{
    add_edit(o, header, offset, 0, arena_strdup(o->arena, insert));
}

static void apply_edits(Overlay *o)
{
    if (o->edits.count > 1)
        qsort(o->edits.items, o->edits.count, sizeof *o->edits.items, by_place);
    for (size_t i = 0, j; i < o->edits.count; i = j) {
        const char *path = o->edits.items[i].path;
        for (j = i + 1; j < o->edits.count && strcmp(o->edits.items[j].path, path) == 0;)
            j++;
        const Header *header = strmap_get(&o->reached, path);
        if (header == NULL)
            continue;
        size_t size, new_size;
        const char *text = headers_text(header, o->arena, &size);
        text = apply(&o->edits.items[i], j - i, text, size, o->arena, &new_size);
        place(o, header->path, text, new_size);
    }
    o->n_applied = o->edits.count;
}

struct CXUnsavedFile *overlay_files(Overlay *o, const char *stand_ins, unsigned *out_n)
{
    apply_edits(o);
    place(o, STAND_IN_HEADER, stand_ins, strlen(stand_ins));
    *out_n = (unsigned)o->files.count;
    return o->files.items;
}

bool overlay_is_signpost(const Overlay *o, const char *path)
{
    return strmap_get(&o->placed, path) != NULL && strmap_get(&o->reached, path) == NULL &&
           strcmp(path, STAND_IN_HEADER) != 0;
}
