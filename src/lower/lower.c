/* SPDX-License-Identifier: MIT */
/* lower: a unit.  All definitions in files of the tree are lowered, and of the platform's inline functions those that
 * they call. */
#include <string.h>

#include "lower/lowering.h"

static Lowering *lowering_open(ParseContext *context, const ParsedUnit *parsed, StrMap *files, Arena *arena,
                               NoteList *notes)
{
    Arena *scratch = arena_open();
    Lowering *lowering = ARENA_NEW(scratch, Lowering);
    *lowering = (Lowering){.context = context,
                           .parsed = parsed,
                           .tu = parsed->unit,
                           .arena = arena,
                           .scratch = scratch,
                           .files = files,
                           .notes = notes};
    lowering->is_cpp = parsed->is_cpp;
    CursorMap *const maps[] = {&lowering->known_files, &lowering->types,  &lowering->functions,
                               &lowering->globals,     &lowering->fields, &lowering->queued,
                               &lowering->classes,     &lowering->macros, &lowering->members};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        cursor_map_init(maps[i], scratch);
    strmap_init(&lowering->refs_by_id, scratch);
    strmap_init(&lowering->globals_by_id, scratch);
    types_init(lowering);
    return lowering;
}

static void note_allocator(Lowering *lowering, CXCursor function)
{
    if (!lowering->is_cpp)
        return;
    CXString name = clang_getCursorSpelling(function);
    const char *text = clang_getCString(name);
    if (strncmp(text, "operator new", 12) == 0 || strncmp(text, "operator delete", 15) == 0)
        VEC_PUSH(lowering->scratch, &lowering->allocators, function);
    clang_disposeString(name);
}

/* A unit that was made with an index that leaves out what comes from precompiled headers lists its declarations as they
 * were parsed, and behind them what was instantiated. */
static void note_instance(Lowering *lowering, CXCursor method)
{
    CXCursor parent = clang_getCursorSemanticParent(method);
    if (lowering->is_cpp && !cursor_is_null(clang_getSpecializedCursorTemplate(parent)))
        VEC_PUSH(lowering->scratch, &lowering->instances, method);
}

static enum CXChildVisitResult visit_declaration(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Lowering *lowering = data;
    (void)parent;
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_FunctionDecl:
        note_allocator(lowering, cursor);
        /* fall through */
    case CXCursor_CXXMethod:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
    case CXCursor_ConversionFunction:
        note_instance(lowering, cursor);
        note_function_instance(lowering, cursor);
        if (clang_isCursorDefinition(cursor) && is_in_tree(lowering, cursor))
            function_want(lowering, cursor);
        return CXChildVisit_Continue;
    case CXCursor_VarDecl:
        if (is_in_tree(lowering, cursor))
            VEC_PUSH(lowering->scratch, &lowering->seen_variables, cursor);
        return CXChildVisit_Continue;
    case CXCursor_Namespace:
    case CXCursor_LinkageSpec:
    case CXCursor_UnexposedDecl: return CXChildVisit_Recurse;
    case CXCursor_StructDecl:
    case CXCursor_ClassDecl:
    case CXCursor_UnionDecl:
        return lowering->is_cpp && is_in_tree(lowering, cursor) ? CXChildVisit_Recurse : CXChildVisit_Continue;
    default: return CXChildVisit_Continue;
    }
}

/* The list may move while it grows: a copy of the entry. */
static void lower_one(Lowering *lowering, Pending pending)
{
    function_lower(lowering, &pending);
}

/* Lowering a body may ask for further ones. */
static void lower_pending(Lowering *lowering)
{
    for (size_t i = 0; i < lowering->seen_variables.count; i++)
        global_for(lowering, lowering->seen_variables.items[i]);
    for (size_t i = 0; i < lowering->pending.count; i++)
        lower_one(lowering, lowering->pending.items[i]);
}

static IrUnit *unit_of(Lowering *lowering)
{
    const ParsedUnit *parsed = lowering->parsed;
    IrUnit *unit = ARENA_NEW(lowering->arena, IrUnit);
    *unit = (IrUnit){.file = parsed->file,
                     .refs = lowering->refs.items,
                     .n_refs = lowering->refs.count,
                     .functions = lowering->bodies.items,
                     .n_functions = lowering->bodies.count,
                     .globals = lowering->variables.items,
                     .n_globals = lowering->variables.count,
                     .n_headers_real = parsed->n_headers[HEADER_TREE] + parsed->n_headers[HEADER_WDK],
                     .n_headers_bundled = parsed->n_headers[HEADER_BUNDLED],
                     .n_headers_stand_in = parsed->n_headers[HEADER_STAND_IN],
                     .n_stand_ins = parsed->n_stand_ins,
                     .n_errors = parsed->n_errors};
    return unit;
}

IrUnit *lower_unit(ParseContext *context, const ParsedUnit *parsed, StrMap *files, Arena *arena, NoteList *notes)
{
    Lowering *lowering = lowering_open(context, parsed, files, arena, notes);
    clang_visitChildren(clang_getTranslationUnitCursor(parsed->unit), visit_declaration, lowering);
    lower_pending(lowering);
    IrUnit *unit = unit_of(lowering);
    arena_close(lowering->scratch);
    return unit;
}
