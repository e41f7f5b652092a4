/* SPDX-License-Identifier: MIT */
/* parse, part 9: preludes.
 *
 * Which headers go in is read off the includes of the driver's own files, conditions aside.  What is in question stays
 * out: headers whose choices the driver's files make by macros of their own, and both worlds at once (kernel and user)
 * where a source includes one or the other by condition.  A header that is in does no harm to a source that turns out
 * not to include it: it only knows more names. */
#include "parse/prelude.h"

#include <string.h>

#include "parse/shared.h"
#include "parse/writer.h"

/* The large headers in the order of inclusion: whether kernel-mode drivers alone have them. */
#define LARGE_HEADERS(X)                                                                                               \
    X(WINDOWS, "windows.h", 0)                                                                                         \
    X(NTIFS, "ntifs.h", 1)                                                                                             \
    X(FLT, "fltkernel.h", 1)                                                                                           \
    X(NTDDK, "ntddk.h", 1)                                                                                             \
    X(WDM, "wdm.h", 1)                                                                                                 \
    X(NDIS, "ndis.h", 1)                                                                                               \
    X(WDF, "wdf.h", 0)                                                                                                 \
    X(FWPSK, "fwpsk.h", 1)                                                                                             \
    X(WSK, "wsk.h", 1)                                                                                                 \
    X(KS, "ks.h", 1)                                                                                                   \
    X(KSMEDIA, "ksmedia.h", 1)                                                                                         \
    X(PORTCLS, "portcls.h", 1)                                                                                         \
    X(STORPORT, "storport.h", 1)                                                                                       \
    X(USB, "usb.h", 0)                                                                                                 \
    X(WDFUSB, "wdfusb.h", 0)

typedef enum LargeHeader {
#define X(id, name, kernel) id,
    LARGE_HEADERS(X)
#undef X
        N_LARGE_HEADERS
} LargeHeader;

static const struct {
    const char *name;
    bool is_kernel;
} large_headers[] = {
#define X(id, name, kernel) {name, kernel},
    LARGE_HEADERS(X)
#undef X
};

/* What a source wants compiled beforehand. */
typedef struct Wish {
    bool headers[N_LARGE_HEADERS];
    StrMap tested; /* macros that the conditions of these headers look at */
} Wish;

typedef struct Prelude {
    size_t n_wanted;
    const char *file; /* NULL: not made, or it cannot be made */
} Prelude;

/* ---- which headers ----------------------------------------------------------------------------------------------- */

static bool is_platform(const Header *header)
{
    return header->origin == HEADER_BUNDLED || header->origin == HEADER_WDK;
}

static void mark_large(const char *name, Wish *wish)
{
    for (size_t i = 0; i < N_LARGE_HEADERS; i++)
        wish->headers[i] |= ascii_casecmp(name, large_headers[i].name) == 0;
}

/* Marks what the files that are not the platform's include of the platform. */
static void find_wanted(const Overlay *overlay, Wish *wish)
{
    for (size_t i = 0; i < overlay->closure.count; i++) {
        const Header *from = overlay->closure.items[i];
        for (size_t j = 0; !is_platform(from) && j < from->scan->includes.count; j++) {
            const Header *to = headers_resolve(overlay->headers, from, overlay->main, &from->scan->includes.items[j]);
            if (to != NULL && is_platform(to))
                mark_large(from->scan->includes.items[j].name, wish);
        }
    }
    /* What has all of the others stands for them. */
    wish->headers[NTDDK] |= wish->headers[WDM] && overlay->headers->wdk == NULL;
    wish->headers[NTDDK] &= !wish->headers[NTIFS];
    wish->headers[WDM] &= !wish->headers[NTIFS] && !wish->headers[NTDDK];
}

/* A source may include one world or the other by condition; the driver's kind says which.  False when nothing does. */
static bool settle_world(const Overlay *overlay, Wish *wish)
{
    DriverKind kind = overlay->headers->driver->kind;
    bool is_kernel = false;
    for (size_t i = 0; i < N_LARGE_HEADERS; i++)
        is_kernel |= wish->headers[i] && large_headers[i].is_kernel;
    if (!wish->headers[WINDOWS] || !is_kernel)
        return true;
    if (kind != DRIVER_UMDF)
        wish->headers[WINDOWS] = false;
    for (size_t i = 0; i < N_LARGE_HEADERS && kind == DRIVER_UMDF; i++)
        wish->headers[i] = wish->headers[i] && !large_headers[i].is_kernel;
    return kind != DRIVER_UNKNOWN;
}

/* The macros that FROM and all that it includes test. */
static void find_tested(const Overlay *overlay, const Header *from, StrMap *seen, StrMap *tested)
{
    if (strmap_get(seen, from->path) != NULL)
        return;
    strmap_put(seen, from->path, seen);
    for (size_t i = 0; i < from->scan->tested.count; i++)
        strmap_put(tested, from->scan->tested.entries[i].key, tested);
    for (size_t i = 0; i < from->scan->includes.count; i++) {
        const Header *to = headers_resolve(overlay->headers, from, overlay->main, &from->scan->includes.items[i]);
        if (to != NULL)
            find_tested(overlay, to, seen, tested);
    }
}

/* True when a file of the driver gives or takes one of the macros that the large header I tests. */
static bool is_set_by_driver(const Overlay *overlay, const StrMap *tested)
{
    for (size_t i = 0; i < overlay->closure.count; i++) {
        const Header *from = overlay->closure.items[i];
        for (size_t j = 0; !is_platform(from) && j < from->scan->settings.count; j++)
            if (strmap_get(tested, from->scan->settings.entries[j].key) != NULL)
                return true;
    }
    return false;
}

/* Takes out the headers that the macros of the driver's own files have a say in. */
static void drop_set(const Overlay *overlay, Wish *wish)
{
    for (size_t i = 0; i < N_LARGE_HEADERS; i++) {
        StrMap seen, tested;
        const ScanInclude include = {.name = large_headers[i].name, .is_angle = true};
        const Header *header =
            wish->headers[i] ? headers_resolve(overlay->headers, overlay->main, overlay->main, &include) : NULL;
        wish->headers[i] = false;
        if (header == NULL || !is_platform(header))
            continue;
        strmap_init(&seen, overlay->arena);
        strmap_init(&tested, overlay->arena);
        find_tested(overlay, header, &seen, &tested);
        wish->headers[i] = !is_set_by_driver(overlay, &tested);
        for (size_t j = 0; wish->headers[i] && j < tested.count; j++)
            strmap_put(&wish->tested, tested.entries[j].key, wish);
    }
}

static bool choose(const Overlay *overlay, Wish *wish)
{
    bool is_any = false;
    strmap_init(&wish->tested, overlay->arena);
    find_wanted(overlay, wish);
    if (!settle_world(overlay, wish))
        return false;
    drop_set(overlay, wish);
    for (size_t i = 0; i < N_LARGE_HEADERS; i++)
        is_any |= wish->headers[i];
    return is_any;
}

/* ---- making one -------------------------------------------------------------------------------------------------- */

static const char *prelude_text(const Wish *wish, Arena *arena)
{
    Writer text = {.arena = arena};
    for (size_t i = 0; i < N_LARGE_HEADERS; i++)
        if (wish->headers[i])
            writer_format(&text, "#include <%s>\n", large_headers[i].name);
    return writer_take(&text);
}

/* Definitions matter where a platform header looks at them. */
static bool is_relevant(const Wish *wish, const char *argument, Arena *arena)
{
    if (strncmp(argument, "-D", 2) != 0 || strncmp(argument, "-D__", 4) == 0)
        return true;
    const char *name = arena_strndup(arena, argument + 2, strcspn(argument + 2, "=("));
    return scan_is_setting(name) && strmap_get(&wish->tested, name) != NULL;
}

/* The arguments that matter: all but definitions that no platform header looks at. */
static const char *prelude_key(const Wish *wish, const Arguments *arguments, const char *text, const char *wdk,
                               Arena *arena)
{
    Writer key = {.arena = arena};
    writer_format(&key, "%s%s\n", text, wdk == NULL ? "" : wdk);
    for (size_t i = 0; i < arguments->list.count; i++) {
        const char *argument = arguments->list.items[i];
        if (is_relevant(wish, argument, arena))
            writer_format(&key, "%s\n", argument);
    }
    return writer_take(&key);
}

static bool has_errors(CXTranslationUnit unit)
{
    bool found = false;
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
    for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++)
        found |= clang_getDiagnosticSeverity(clang_getDiagnosticInSet(set, i)) >= CXDiagnostic_Error;
    return found;
}

static bool compile(Overlay *overlay, const Arguments *arguments, CXIndex index, const char *file)
{
    unsigned n_files = 0;
    CXTranslationUnit unit = NULL;
    struct CXUnsavedFile *files = overlay_files(overlay, "", &n_files);
    enum CXErrorCode error = clang_parseTranslationUnit2(
        index, overlay->main->path, arguments->list.items, (int)arguments->list.count, files, n_files,
        CXTranslationUnit_KeepGoing | CXTranslationUnit_ForSerialization | CXTranslationUnit_Incomplete, &unit);
    if (error != CXError_Success)
        return false;
    bool is_good = !has_errors(unit) && clang_saveTranslationUnit(unit, file, 0) == CXSaveError_None;
    clang_disposeTranslationUnit(unit);
    return is_good;
}

/* As a header of the same language, and without a driver's own definitions. */
static Arguments as_header(const Wish *wish, const Arguments *arguments, Arena *arena)
{
    Arguments out = {.arena = arena};
    for (size_t i = 0; i < arguments->list.count; i++) {
        const char *argument = arguments->list.items[i];
        bool is_language = strncmp(argument, "-x", 2) == 0;
        if (!is_relevant(wish, argument, arena))
            continue;
        VEC_PUSH(arena, &out.list, is_language ? arena_printf(arena, "%s-header", argument) : argument);
    }
    return out;
}

/* libclang ends the process when it cannot write all of a header, so that there is room is tried first. */
static bool has_place(ParseShared *shared)
{
    enum { ROOM = 32 << 20 };
    if (shared->folder == NULL)
        shared->folder = folder_temporary(shared->arena);
    return shared->folder != NULL && folder_has_room(shared->folder, ROOM);
}

static const char *make(ParseShared *shared, const Wish *wish, Overlay *overlay, const Arguments *arguments,
                        CXIndex index, const char *text)
{
    if (!has_place(shared))
        return NULL;
    Headers *headers = overlay->headers;
    const char *name = arena_printf(headers->arena, "prelude-%zu.h", shared->n_preludes++);
    Header *main = headers_made(headers, arena_printf(headers->arena, VIRTUAL_ROOT "%s", name),
                                arena_strdup(headers->arena, text));
    Arguments header_arguments = as_header(wish, arguments, overlay->arena);
    const char *file = arena_printf(shared->arena, "%s/%s.pch", shared->folder, name);
    return compile(overlay_open_plain(headers, main, overlay->arena), &header_arguments, index, file) ? file : NULL;
}

const char *prelude_for(ParseShared *shared, Overlay *overlay, const Arguments *arguments, CXIndex index)
{
    Wish wish = {0};
    if (overlay->patched.count > 0 || !choose(overlay, &wish))
        return NULL;
    const char *text = prelude_text(&wish, overlay->arena);
    const char *key = prelude_key(&wish, arguments, text, overlay->headers->wdk_folder, overlay->arena);
    lock_take(shared->lock);
    Prelude *prelude = strmap_get(&shared->preludes, key);
    if (prelude == NULL) {
        prelude = ARENA_NEW(shared->arena, Prelude);
        strmap_put(&shared->preludes, arena_strdup(shared->arena, key), prelude);
    }
    if (++prelude->n_wanted == shared->patience)
        prelude->file = make(shared, &wish, overlay, arguments, index, text);
    const char *file = prelude->file;
    lock_give(shared->lock);
    return file;
}

void prelude_reject(ParseShared *shared, const char *file)
{
    lock_take(shared->lock);
    for (size_t i = 0; i < shared->preludes.count; i++) {
        Prelude *prelude = shared->preludes.entries[i].value;
        if (prelude->file == file)
            prelude->file = NULL;
    }
    lock_give(shared->lock);
}

void prelude_use(Arguments *arguments, const char *file)
{
    const char *const use[] = {"-include-pch", file, "-Xclang", "-fno-validate-pch"};
    for (size_t i = 0; i < sizeof use / sizeof *use; i++)
        VEC_PUSH(arguments->arena, &arguments->list, use[i]);
}
