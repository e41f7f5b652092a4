/* SPDX-License-Identifier: MIT */
/* parse: the rounds.
 *
 * A source is parsed as it is; what the diagnostics name as unknown gets stand-ins; the source is parsed again, until
 * nothing new is unknown or the rounds are used up.  All that one source needs lives in an arena of its own. */
#include "parse/parse.h"

#include <string.h>

#include "base/platform.h"
#include "parse/arguments.h"
#include "parse/overlay.h"
#include "parse/wdk.h"

struct ParseContext {
    Arena *arena;
    NoteList *notes;
    const Driver *driver;
    ParseOptions options;
    Headers headers;
    CXIndex index;
};

/* What parse keeps behind a ParsedUnit. */
typedef struct Unit {
    ParsedUnit shown; /* first, so that one is the other */
    Arena *arena;
    Overlay *overlay;
} Unit;

ParseContext *parse_open(const Driver *driver, const SourceTree *tree, const ParseOptions *options, Arena *arena,
                         NoteList *notes)
{
    ParseContext *context = ARENA_NEW(arena, ParseContext);
    *context = (ParseContext){.arena = arena, .notes = notes, .driver = driver, .options = *options};
    const Wdk *wdk = options->wdk == NULL ? NULL : wdk_open(options->wdk, driver->kind, arena, notes);
    headers_init(&context->headers, driver, tree, wdk, arena, notes);
    context->index = clang_createIndex(0, 0);
    return context;
}

void parse_close(ParseContext *context)
{
    clang_disposeIndex(context->index);
}

static bool parse_once(ParseContext *context, Unit *unit, const Arguments *arguments)
{
    unsigned n_files = 0;
    struct CXUnsavedFile *files = overlay_files(unit->overlay, "", &n_files);
    enum CXErrorCode error = clang_parseTranslationUnit2(context->index, unit->overlay->main->path,
                                                         arguments->list.items, (int)arguments->list.count, files,
                                                         n_files, CXTranslationUnit_KeepGoing, &unit->shown.unit);
    unit->shown.n_rounds++;
    return error == CXError_Success;
}

static void count(Unit *unit)
{
    for (size_t i = 0; i < unit->overlay->closure.count; i++)
        unit->shown.n_headers[unit->overlay->closure.items[i]->origin]++;
    /* One set for all: clang_getDiagnostic makes the whole set anew for each. */
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit->shown.unit);
    for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++)
        unit->shown.n_errors += clang_getDiagnosticSeverity(clang_getDiagnosticInSet(set, i)) >= CXDiagnostic_Error;
}

ParsedUnit *parse_source(ParseContext *context, const char *file)
{
    Header *main = headers_source(&context->headers, file);
    if (main == NULL)
        return NULL;
    Arena *arena = arena_open();
    Unit *unit = ARENA_NEW(arena, Unit);
    *unit = (Unit){.arena = arena, .overlay = overlay_open(&context->headers, main, arena), .shown.file = file};
    Arguments arguments = arguments_make(context->driver, &context->options, source_is_cpp(file), arena);
    arguments_force_include(&arguments, STAND_IN_HEADER);
    for (size_t i = 0; i < unit->overlay->forced.count; i++)
        arguments_force_include(&arguments, unit->overlay->forced.items[i]);
    if (!parse_once(context, unit, &arguments)) {
        notes_add(context->notes, NOTE_PARSE_FAILED, (SourcePos){.file = file}, "libclang gave no translation unit");
        arena_close(arena);
        return NULL;
    }
    count(unit);
    return &unit->shown;
}

void parse_unit_release(ParsedUnit *shown)
{
    Unit *unit = (Unit *)shown;
    clang_disposeTranslationUnit(shown->unit);
    arena_close(unit->arena);
}

HeaderOrigin parse_file_origin(const ParseContext *context, const char *path)
{
    Arena *scratch = arena_open();
    const Header *header = headers_find(&context->headers, path_normal(scratch, path));
    arena_close(scratch);
    return header == NULL ? HEADER_STAND_IN : header->origin;
}

const char *parse_real_path(ParseContext *context, const char *path)
{
    const char *normal = path_normal(context->arena, path);
    const Header *header = headers_find(&context->headers, normal);
    return header == NULL ? normal : header->opened;
}

bool parse_is_stand_in(const ParsedUnit *unit, const char *name)
{
    (void)unit;
    (void)name;
    return false;
}
