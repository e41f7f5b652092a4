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
#include "parse/prelude.h"
#include "parse/rare.h"
#include "parse/shared.h"
#include "parse/standin.h"
#include "parse/unknown.h"

enum { MAX_ROUNDS = 6, MAX_NOTES = 200 };

struct ParseContext {
    Arena *arena;
    NoteList *notes;
    const Driver *driver;
    ParseOptions options;
    Headers headers;
    CXIndex index;
    ParseShared *shared;
    bool owns_shared;
};

/* What parse keeps behind a ParsedUnit. */
typedef struct Unit {
    ParsedUnit shown; /* first, so that one is the other */
    Arena *arena;
    Header *main;
    Overlay *overlay;
    StandIns stand_ins;
    bool has_rare; /* HS_MORE is defined */
} Unit;

ParseContext *parse_open(const Driver *driver, const SourceTree *tree, const ParseOptions *options, Arena *arena,
                         NoteList *notes)
{
    ParseContext *context = ARENA_NEW(arena, ParseContext);
    *context = (ParseContext){.arena = arena, .notes = notes, .driver = driver, .options = *options};
    context->shared = options->shared;
    context->owns_shared = options->shared == NULL;
    if (context->owns_shared) {
        context->shared = parse_shared_open();
        context->shared->patience = 4; /* one driver has few sources */
    }
    const Wdk *wdk = options->wdk == NULL ? NULL : shared_kit(context->shared, options->wdk, driver->kind, notes);
    headers_init(&context->headers, driver, tree, wdk, context->shared, arena, notes);
    context->headers.wdk_folder = options->wdk;
    /* Without the declarations of a prelude: whoever needs one follows a reference to it. */
    context->index = clang_createIndex(1, 0);
    return context;
}

void parse_close(ParseContext *context)
{
    clang_disposeIndex(context->index);
    if (context->owns_shared)
        parse_shared_close(context->shared);
}

/* ---- rounds ------------------------------------------------------------------------------------------------------ */

/* All arguments of the next round; PRELUDE may be NULL. */
static Arguments arguments_of(const Unit *unit, const Arguments *base, const char *prelude)
{
    const Overlay *overlay = unit->overlay;
    Arguments arguments = {.arena = unit->arena};
    for (size_t i = 0; i < base->list.count; i++)
        VEC_PUSH(unit->arena, &arguments.list, base->list.items[i]);
    if (prelude != NULL)
        prelude_use(&arguments, prelude);
    if (overlay->basis != NULL)
        arguments_force_include(&arguments, overlay->basis->path);
    arguments_force_include(&arguments, STAND_IN_HEADER);
    for (size_t i = 0; i < overlay->forced.count; i++)
        arguments_force_include(&arguments, overlay->forced.items[i]);
    return arguments;
}

static bool call_compiler(ParseContext *context, Unit *unit, const Arguments *arguments)
{
    unsigned n_files = 0;
    const char *text = stand_ins_text(&unit->stand_ins, unit->arena);
    struct CXUnsavedFile *files = overlay_files(unit->overlay, text, &n_files);
    enum CXErrorCode error = clang_parseTranslationUnit2(context->index, unit->overlay->main->path,
                                                         arguments->list.items, (int)arguments->list.count, files,
                                                         n_files, CXTranslationUnit_KeepGoing, &unit->shown.unit);
    unit->shown.n_rounds++;
    return error == CXError_Success;
}

/* With the prelude for the source, if there is one; without when that fails. */
static bool parse_once(ParseContext *context, Unit *unit)
{
    if (unit->shown.unit != NULL)
        clang_disposeTranslationUnit(unit->shown.unit);
    unit->shown.unit = NULL;
    Arguments base = arguments_make(context->driver, &context->options, unit->shown.is_cpp, unit->arena);
    if (unit->has_rare)
        VEC_PUSH(unit->arena, &base.list, "-DHS_MORE=1");
    const char *prelude = prelude_for(context->shared, unit->overlay, &base, context->index);
    Arguments arguments = arguments_of(unit, &base, prelude);
    if (call_compiler(context, unit, &arguments))
        return true;
    if (prelude == NULL)
        return false;
    prelude_reject(context->shared, prelude);
    arguments = arguments_of(unit, &base, NULL);
    return call_compiler(context, unit, &arguments);
}

/* A Windows compiler takes .C for C; a project can ask for C++ all the same, and then the text shows it. */
static bool parse_first(ParseContext *context, Unit *unit)
{
    if (!parse_once(context, unit))
        return false;
    if (unit->shown.is_cpp || !unknown_looks_cpp(unit->shown.unit, unit->overlay, unit->arena))
        return true;
    unit->shown.is_cpp = true;
    stand_ins_init(&unit->stand_ins, true, unit->arena);
    return parse_once(context, unit);
}

static void begin(ParseContext *context, Unit *unit)
{
    unit->overlay = overlay_open(&context->headers, unit->main, unit->arena);
    stand_ins_init(&unit->stand_ins, unit->shown.is_cpp, unit->arena);
}

/* What the source was found to lack may be declared after all: then nothing is made up for it. */
static void take_rare(ParseContext *context, Unit *unit)
{
    bool is_bundled = context->headers.wdk == NULL;
    if (unit->has_rare || !is_bundled || !rare_is_wanted(context->shared, unit->overlay, &unit->stand_ins))
        return;
    unit->has_rare = true;
    begin(context, unit);
}

/* The last round is not read for stand-ins: nobody would use them. */
static bool parse_rounds(ParseContext *context, Unit *unit)
{
    if (!parse_first(context, unit))
        return false;
    while (unit->shown.n_rounds < (unit->has_rare ? MAX_ROUNDS + 1 : MAX_ROUNDS) &&
           unknown_read(unit->shown.unit, unit->overlay, &unit->stand_ins, unit->arena)) {
        take_rare(context, unit);
        if (!parse_once(context, unit))
            return false;
    }
    return true;
}

/* ---- what is left ------------------------------------------------------------------------------------------------ */

static void note_error(ParseContext *context, CXDiagnostic diagnostic)
{
    CXFile file = NULL;
    SourcePos pos = {0};
    unsigned line = 0, column = 0;
    clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, &line, &column, NULL);
    CXString message = clang_getDiagnosticSpelling(diagnostic), name = clang_getFileName(file);
    if (clang_getCString(name) != NULL)
        pos.file = parse_real_path(context, clang_getCString(name));
    pos.line = pos.end_line = line;
    pos.column = pos.end_column = column;
    notes_add(context->notes, NOTE_PARSE_ERRORS, pos, "%s", clang_getCString(message));
    clang_disposeString(name);
    clang_disposeString(message);
}

/* A kit defines its GUIDs again wherever it is included with INITGUID: the Microsoft compiler takes any one of them.  And
 * a stand-in that is given a lambda need not be defined. */
static bool is_no_error(const ParseContext *context, CXDiagnostic diagnostic)
{
    CXFile file = NULL;
    clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, NULL, NULL, NULL);
    CXString message = clang_getDiagnosticSpelling(diagnostic), name = clang_getFileName(file);
    const char *text = clang_getCString(message), *path = clang_getCString(name);
    HeaderOrigin origin = path != NULL ? parse_file_origin(context, path) : HEADER_TREE;
    bool is_none = (origin == HEADER_WDK && strncmp(text, "redefinition of 'GUID_", 22) == 0) ||
                   (origin == HEADER_STAND_IN && strstr(text, "is used but not defined") != NULL);
    clang_disposeString(name);
    clang_disposeString(message);
    return is_none;
}

/* Counts the errors that remain, and notes the first of them. */
static void count_errors(ParseContext *context, Unit *unit)
{
    /* One set for all: clang_getDiagnostic makes the whole set anew for each. */
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit->shown.unit);
    for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++) {
        CXDiagnostic diagnostic = clang_getDiagnosticInSet(set, i);
        if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error || is_no_error(context, diagnostic))
            continue;
        if (unit->shown.n_errors++ < MAX_NOTES)
            note_error(context, diagnostic);
    }
    if (unit->shown.n_errors > MAX_NOTES)
        notes_add(context->notes, NOTE_PARSE_ERRORS, (SourcePos){.file = unit->shown.file}, "%zu more errors",
                  unit->shown.n_errors - MAX_NOTES);
}

static void count(ParseContext *context, Unit *unit)
{
    for (size_t i = 0; i < unit->overlay->closure.count; i++)
        unit->shown.n_headers[unit->overlay->closure.items[i]->origin]++;
    unit->shown.n_stand_ins = stand_ins_count(&unit->stand_ins);
    count_errors(context, unit);
}

ParsedUnit *parse_source(ParseContext *context, const char *file)
{
    Header *main = headers_source(&context->headers, file);
    if (main == NULL)
        return NULL;
    Arena *arena = arena_open();
    Unit *unit = ARENA_NEW(arena, Unit);
    *unit = (Unit){.arena = arena, .main = main, .shown.file = file};
    unit->shown.is_cpp = source_is_cpp(file);
    begin(context, unit);
    if (!parse_rounds(context, unit)) {
        notes_add(context->notes, NOTE_PARSE_FAILED, (SourcePos){.file = file}, "libclang gave no translation unit");
        arena_close(arena);
        return NULL;
    }
    count(context, unit);
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

bool parse_enters_kit(const ParseContext *context, const char *name)
{
    return strstr(name, "_INIT") != NULL || !shared_is_bodiless(context->shared, name);
}

const char *parse_real_path(ParseContext *context, const char *path)
{
    const char *normal = path_normal(context->arena, path);
    const Header *header = headers_find(&context->headers, normal);
    return header == NULL ? normal : header->opened;
}

bool parse_is_stand_in(const ParsedUnit *shown, const char *name)
{
    const Unit *unit = (const Unit *)shown;
    const StandIn *it = stand_ins_find(&unit->stand_ins, name);
    return it != NULL && !it->is_dropped;
}
