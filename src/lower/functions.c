/* SPDX-License-Identifier: MIT */
/* lower: functions: what a unit knows of each, and bodies. */
#include <string.h>

#include "lower/lowering.h"

/* ---- references ------------------------------------------------------------------------------------------------- */

static const char *qualified_name(Lowering *lowering, CXCursor cursor, const char *name)
{
    CXCursor parent = clang_getCursorSemanticParent(cursor);
    enum CXCursorKind kind = clang_getCursorKind(parent);
    if (clang_isInvalid(kind) || clang_isTranslationUnit(kind) || !clang_isDeclaration(kind) ||
        kind == CXCursor_LinkageSpec)
        return name;
    const char *scope = string_take(lowering->scratch, clang_getCursorSpelling(parent));
    if (strstr(scope, "(lambda") != NULL)
        scope = "lambda";
    if (*scope != '\0' && *scope != '(')
        name = arena_printf(lowering->arena, "%s::%s", scope, name);
    return qualified_name(lowering, parent, name);
}

/* The Unified Symbol Resolution of what has C linkage is `c:@F@name`; signatures follow in C++. */
static bool has_c_linkage(Lowering *lowering, const char *usr, const char *name)
{
    if (!lowering->is_cpp)
        return true;
    return strncmp(usr, "c:@F@", 5) == 0 && strcmp(usr + 5, name) == 0;
}

static const char *spelt_type(Lowering *lowering, CXType type)
{
    return string_take(lowering->scratch, clang_getTypeSpelling(type));
}

const char *closure_id(Lowering *lowering, CXCursor method)
{
    CXCursor closure = clang_getCursorSemanticParent(method), around = clang_getCursorSemanticParent(closure);
    const char *of = cursor_is_null(around) ? "" : string_take(lowering->scratch, clang_getCursorUSR(around));
    return arena_printf(lowering->scratch, "%s|%s|%s|%s", spelt_type(lowering, clang_getCursorType(method)),
                        spelt_type(lowering, clang_getCursorType(closure)), of,
                        spelt_type(lowering, clang_getCursorType(around)));
}

const char *linkage_id(Lowering *lowering, CXCursor cursor, const char *name, SourcePos pos, bool is_internal)
{
    const char *usr = string_take(lowering->scratch, clang_getCursorUSR(cursor));
    bool is_c = has_c_linkage(lowering, usr, name) || !lowering->is_cpp;
    const char *base = is_c || *usr == '\0' ? name : usr;
    if (base == usr && strstr(usr, "@Sa") != NULL) /* closures of one function have the same resolution */
        base = usr = arena_printf(lowering->scratch, "%s|%s", usr, closure_id(lowering, cursor));
    if (is_internal)
        return arena_printf(lowering->arena, "%s@%s", base, pos.file != NULL ? pos.file : "");
    return base == usr ? arena_strdup(lowering->arena, usr) : name;
}

static void set_params(Lowering *lowering, CXCursor cursor, IrFunctionRef *ref)
{
    CXType type = clang_getCursorType(cursor);
    int n = clang_getNumArgTypes(type);
    size_t first = ref->is_method ? 1 : 0, count = first + (n > 0 ? (size_t)n : 0);
    const IrType **params = ARENA_ARRAY(lowering->arena, const IrType *, count + 1);
    if (ref->is_method) {
        CXType record = clang_getCursorType(clang_getCursorSemanticParent(cursor));
        params[0] = type_pointer_to(lowering, type_of(lowering, record));
    }
    for (size_t i = first; i < count; i++)
        params[i] = type_decayed(lowering, type_of(lowering, clang_getArgType(type, (unsigned)(i - first))));
    ref->params = params;
    ref->n_params = count;
    ref->result = type_of(lowering, clang_getResultType(type));
    ref->is_variadic = clang_Cursor_isVariadic(cursor) != 0;
}

/* ---- annotations ------------------------------------------------------------------------------------------------ */

typedef struct Annotations {
    Lowering *lowering;
    IrFunctionRef *ref;
    int parameter; /* -1: the function's own */
    VEC(const char *) texts;
} Annotations;

static void add_annotation(Annotations *annotations, CXCursor cursor, int parameter)
{
    Arena *arena = annotations->lowering->arena;
    const char *text = string_take(arena, clang_getCursorSpelling(cursor));
    if (parameter >= 0)
        text = arena_printf(arena, "%d:%s", parameter, text);
    for (size_t i = 0; i < annotations->texts.count; i++)
        if (strcmp(annotations->texts.items[i], text) == 0)
            return;
    VEC_PUSH(arena, &annotations->texts, text);
}

static enum CXChildVisitResult visit_attributes(CXCursor cursor, CXCursor parent, CXClientData data)
{
    Annotations *annotations = data;
    (void)parent;
    if (clang_getCursorKind(cursor) == CXCursor_AnnotateAttr)
        add_annotation(annotations, cursor, annotations->parameter);
    return CXChildVisit_Continue;
}

static void read_own_attributes(Annotations *annotations, CXCursor function)
{
    annotations->parameter = -1;
    if (clang_Cursor_hasAttrs(function))
        clang_visitChildren(function, visit_attributes, annotations);
}

static void read_parameter_attributes(Annotations *annotations, CXCursor function)
{
    int n = clang_Cursor_getNumArguments(function);
    for (int i = 0; i < n; i++) {
        CXCursor parameter = clang_Cursor_getArgument(function, (unsigned)i);
        annotations->parameter = i + annotations->ref->is_method;
        if (clang_Cursor_hasAttrs(parameter))
            clang_visitChildren(parameter, visit_attributes, annotations);
    }
}

static void set_annotations(Lowering *lowering, CXCursor cursor, CXCursor definition, IrFunctionRef *ref)
{
    Annotations annotations = {.lowering = lowering, .ref = ref};
    bool is_twice = !clang_Cursor_isNull(definition) && !clang_equalCursors(cursor, definition);
    read_own_attributes(&annotations, cursor);
    if (is_twice)
        read_own_attributes(&annotations, definition);
    read_parameter_attributes(&annotations, cursor);
    if (is_twice)
        read_parameter_attributes(&annotations, definition);
    ref->annotations = (const char *const *)annotations.texts.items;
    ref->n_annotations = annotations.texts.count;
}

/* ---- making a reference ----------------------------------------------------------------------------------------- */

static bool is_method_cursor(CXCursor cursor)
{
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_CXXMethod:
    case CXCursor_ConversionFunction: return clang_CXXMethod_isStatic(cursor) == 0;
    case CXCursor_Constructor:
    case CXCursor_Destructor: return true;
    default: return false;
    }
}

typedef struct AttributeSearch {
    Lowering *lowering;
    bool is_found;
} AttributeSearch;

static enum CXChildVisitResult visit_noreturn(CXCursor cursor, CXCursor parent, CXClientData data)
{
    AttributeSearch *search = data;
    size_t size;
    (void)parent;
    if (clang_getCursorKind(cursor) != CXCursor_UnexposedAttr)
        return CXChildVisit_Continue;
    const char *text = text_from(search->lowering, clang_getRangeStart(clang_getCursorExtent(cursor)), &size);
    search->is_found =
        text != NULL && size > 9 && (strncmp(text, "noreturn", 8) == 0 || strncmp(text, "_Noreturn", 9) == 0);
    return search->is_found ? CXChildVisit_Break : CXChildVisit_Continue;
}

/* __declspec(noreturn) and the like are part of the function's type, [[noreturn]] and _Noreturn are not. */
static bool is_noreturn(Lowering *lowering, CXCursor function)
{
    AttributeSearch search = {.lowering = lowering};
    if (strstr(spelt_type(lowering, clang_getCursorType(function)), "noreturn") != NULL)
        return true;
    if (clang_Cursor_hasAttrs(function))
        clang_visitChildren(function, visit_noreturn, &search);
    return search.is_found;
}

/* No other source sees the members of a class that this source defines; virtual ones may be called through a base. */
static bool is_of_own_class(CXCursor cursor)
{
    CXCursor parent = clang_getCursorSemanticParent(cursor);
    enum CXCursorKind kind = clang_getCursorKind(parent);
    if (kind != CXCursor_ClassDecl && kind != CXCursor_StructDecl && kind != CXCursor_ClassTemplate)
        return false;
    CXCursor class = clang_getCursorDefinition(parent);
    return !clang_Cursor_isNull(class) && clang_CXXMethod_isVirtual(cursor) == 0 &&
           clang_Location_isFromMainFile(clang_getCursorLocation(class)) != 0;
}

void function_fill(Lowering *lowering, CXCursor cursor, CXCursor definition, IrFunctionRef *ref)
{
    ref->name = string_take(lowering->arena, clang_getCursorSpelling(cursor));
    ref->is_method = is_method_cursor(cursor);
    ref->pos = place_of_name(lowering, cursor);
    ref->qualified = lowering->is_cpp ? qualified_name(lowering, cursor, ref->name) : ref->name;
    enum CXLinkageKind linkage = clang_getCursorLinkage(cursor);
    ref->is_internal = linkage == CXLinkage_Internal || linkage == CXLinkage_UniqueExternal ||
                       linkage == CXLinkage_NoLinkage || is_of_own_class(cursor);
    SourcePos at = clang_Cursor_isNull(definition) ? ref->pos : place_of_name(lowering, definition);
    ref->is_stand_in = parse_is_stand_in(lowering->parsed, ref->name);
    ref->id = ref->is_stand_in ? ref->name : linkage_id(lowering, cursor, ref->name, at, ref->is_internal);
    ref->is_virtual = clang_CXXMethod_isVirtual(cursor) != 0;
    ref->is_noreturn = is_noreturn(lowering, cursor);
    ref->in_platform = !is_in_tree(lowering, clang_Cursor_isNull(definition) ? cursor : definition);
    set_params(lowering, cursor, ref);
    set_annotations(lowering, cursor, definition, ref);
}

/* The inline functions of a kit are what the bundled headers say they are: mostly names for the catalogue.  Their bodies
 * would lead through a framework's table of functions, or through all ways to format a string. */
static bool has_body(Lowering *lowering, CXCursor definition, const char *name)
{
    if (clang_Cursor_isNull(definition))
        return false;
    return clang_getCursorKind(definition) != CXCursor_FunctionDecl || !is_in_kit(lowering, definition) ||
           parse_enters_kit(lowering->context, name);
}

IrFunctionRef *function_ref(Lowering *lowering, CXCursor cursor)
{
    Key key = key_of_cursor(clang_getCanonicalCursor(cursor));
    IrFunctionRef *ref = cursor_map_get(&lowering->functions, key);
    if (ref != NULL)
        return ref;
    CXCursor definition = clang_getCursorDefinition(cursor);
    IrFunctionRef made = {0};
    function_fill(lowering, cursor, definition, &made);
    ref = strmap_get(&lowering->refs_by_id, made.id);
    if (ref == NULL) {
        ref = ARENA_NEW(lowering->arena, IrFunctionRef);
        *ref = made;
        strmap_put(&lowering->refs_by_id, ref->id, ref);
        VEC_PUSH(lowering->arena, &lowering->refs, ref);
    }
    cursor_map_put(&lowering->functions, key, ref);
    if (has_body(lowering, definition, ref->name))
        function_want(lowering, definition);
    return ref;
}

/* A kit makes some documented functions macros of others.  NULL: NAME is nobody's substitute. */
static const char *documented_name(Lowering *lowering, const char *name)
{
    if (strncmp(name, "Wdmlib", 6) == 0)
        return name + 6;
    size_t n = strlen(name), m = strlen("_NXPoolOptIn");
    if (n > m && strcmp(name + n - m, "_NXPoolOptIn") == 0)
        return arena_strndup(lowering->arena, name, n - m);
    return strncmp(name, "Obf", 3) == 0 ? arena_printf(lowering->arena, "Ob%s", name + 3) : NULL;
}

IrFunctionRef *function_called(Lowering *lowering, CXCursor at, CXCursor called)
{
    IrFunctionRef *ref = function_ref(lowering, called);
    const char *name = ref->in_platform ? documented_name(lowering, ref->name) : NULL;
    if (name == NULL || is_spelt_in_tree(lowering, at))
        return ref;
    IrFunctionRef *known = strmap_get(&lowering->refs_by_id, name);
    if (known != NULL)
        return known;
    known = ARENA_NEW(lowering->arena, IrFunctionRef);
    *known = *ref;
    known->name = known->qualified = known->id = name;
    strmap_put(&lowering->refs_by_id, name, known);
    VEC_PUSH(lowering->arena, &lowering->refs, known);
    return known;
}

IrFunctionRef *function_made(Lowering *lowering, const char *name, const char *id)
{
    IrFunctionRef *ref = strmap_get(&lowering->refs_by_id, id);
    if (ref != NULL)
        return ref;
    ref = ARENA_NEW(lowering->arena, IrFunctionRef);
    *ref = (IrFunctionRef){.name = name, .qualified = name, .id = id, .result = lowering->type_void};
    strmap_put(&lowering->refs_by_id, id, ref);
    VEC_PUSH(lowering->arena, &lowering->refs, ref);
    return ref;
}

void function_want(Lowering *lowering, CXCursor definition)
{
    Key key = key_of_cursor(definition);
    if (cursor_map_get(&lowering->queued, key) != NULL)
        return;
    cursor_map_put(&lowering->queued, key, lowering);
    VEC_PUSH(lowering->scratch, &lowering->pending, (Pending){.definition = definition});
}

/* ---- bodies ----------------------------------------------------------------------------------------------------- */

static void declare_params(Builder *builder, CXCursor cursor)
{
    Lowering *lowering = builder->lowering;
    const IrFunctionRef *ref = builder->function->ref;
    int n = clang_Cursor_getNumArguments(cursor);
    if (ref->is_method)
        builder->this_var = var_new(builder, "this", ref->params[0], place_of_name(lowering, cursor));
    for (int i = 0; i < n; i++)
        local_declare(builder, clang_Cursor_getArgument(cursor, (unsigned)i));
    for (size_t i = 0; i < builder->vars.count; i++)
        builder->vars.items[i].is_param = true;
    builder->function->n_params = builder->vars.count;
}

static SourcePos definition_pos(Lowering *lowering, CXCursor cursor)
{
    SourcePos pos = place_of_name(lowering, cursor), whole = place_of_cursor(lowering, cursor);
    if (whole.file == pos.file && pos.macro == NULL) {
        pos.end_line = whole.end_line;
        pos.end_column = whole.end_column;
    }
    return pos;
}

/* Falling off the end happens at the closing brace. */
void function_end(Builder *builder)
{
    if (!block_is_closed(builder)) {
        cleanups_run(builder, NULL);
        SourcePos pos = builder->function->pos;
        builder->has_pos = true;
        builder->pos = (SourcePos){.file = pos.file,
                                   .line = pos.end_line,
                                   .end_line = pos.end_line,
                                   .column = pos.end_column > 1 ? pos.end_column - 1 : 1,
                                   .end_column = pos.end_column};
        end_return(builder, NONE);
        builder->has_pos = false;
    }
    builder->cleanups = NULL;
    jumps_resolve(builder);
    IrFunctionRef *ref = builder->function->ref;
    ref->body = builder_finish(builder);
    VEC_PUSH(builder->arena, &builder->lowering->bodies, ref->body);
}

static void lower_definition(Lowering *lowering, CXCursor cursor, IrFunctionRef *ref)
{
    Builder builder;
    Node *tree = tree_of(lowering, cursor), *body = node_find(tree, CXCursor_CompoundStmt);
    if (body == NULL)
        body = node_find(tree, CXCursor_CXXTryStmt);
    if (body == NULL)
        return;
    builder_init(&builder, lowering, ref);
    builder.cursor = cursor;
    builder.function->pos = definition_pos(lowering, cursor);
    declare_params(&builder, cursor);
    builder.at = body;
    if (lowering->is_cpp)
        cxx_begin_body(&builder, tree);
    lower_statement(&builder, body);
    builder.at = body;
    function_end(&builder);
}

void function_lower(Lowering *lowering, const Pending *pending)
{
    IrFunctionRef *ref = pending->ref != NULL ? pending->ref : function_ref(lowering, pending->definition);
    if (ref->body == NULL)
        lower_definition(lowering, pending->definition, ref);
}
