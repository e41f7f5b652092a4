/* SPDX-License-Identifier: MIT */
/* lower, C++: closures.
 *
 * libclang shows the fields of a closure in the order of its captures, without names; their types say which are
 * references.  The captures in order are the explicit ones, then what the body uses of the function around it. */
#include <ctype.h>
#include <string.h>

#include "lower/cxx.h"

struct Captures {
    Lowering *lowering;
    const Node *lambda;
    CursorList variables; /* a null cursor is *this */
    VEC(Node *) values;   /* of `[x = value]`; NULL for others */
};

static bool is_captured(const Captures *captures, CXCursor variable)
{
    for (size_t i = 0; i < captures->variables.count; i++)
        if (clang_equalCursors(captures->variables.items[i], variable))
            return true;
    return false;
}

static void add_capture(Captures *captures, CXCursor variable, Node *value)
{
    if (is_captured(captures, variable))
        return;
    VEC_PUSH(captures->lowering->scratch, &captures->variables, variable);
    VEC_PUSH(captures->lowering->scratch, &captures->values, value);
}

/* VARIABLE is declared in the body, or is a parameter.  Places do not tell: a macro may have written the beginning. */
static bool is_inside(const Captures *captures, CXCursor variable)
{
    CXCursor closure = clang_getTypeDeclaration(clang_getCursorType(captures->lambda->cursor));
    CXCursor around = clang_getCursorSemanticParent(variable);
    while (!cursor_is_null(around) && !clang_isTranslationUnit(clang_getCursorKind(around)) &&
           !clang_equalCursors(around, closure))
        around = clang_getCursorSemanticParent(around);
    return clang_equalCursors(around, closure);
}

static bool is_local_variable(CXCursor variable)
{
    enum CXCursorKind kind = clang_getCursorKind(variable);
    return kind == CXCursor_ParmDecl || is_bound_name(variable) ||
           (kind == CXCursor_VarDecl && clang_Cursor_hasVarDeclGlobalStorage(variable) == 0);
}

static bool is_implicit_member(const Node *node)
{
    Node *base = NULL;
    enum CXCursorKind kind = clang_getCursorKind(clang_getCursorReferenced(node->cursor));
    if (node->kind != CXCursor_MemberRefExpr || node_operands(node, &base, 1) != 0)
        return false;
    return kind == CXCursor_FieldDecl ||
           (kind == CXCursor_CXXMethod && !clang_CXXMethod_isStatic(clang_getCursorReferenced(node->cursor)));
}

static void find_uses(Captures *captures, const Node *node)
{
    CXCursor target = clang_getCursorReferenced(node->cursor);
    if (node->kind == CXCursor_DeclRefExpr && is_local_variable(target) && !is_inside(captures, target))
        add_capture(captures, target, NULL);
    if (node->kind == CXCursor_CXXThisExpr || is_implicit_member(node))
        add_capture(captures, clang_getNullCursor(), NULL);
    for (size_t i = 0; i < node->kids.count; i++)
        find_uses(captures, node->kids.items[i]);
}

static unsigned offset_of(CXCursor cursor)
{
    unsigned offset;
    clang_getSpellingLocation(clang_getRangeStart(clang_getCursorExtent(cursor)), NULL, NULL, NULL, &offset);
    return offset;
}

static bool is_word_char(char c)
{
    return c == '_' || isalnum((unsigned char)c);
}

/* The word `this` stands at TEXT + I, and not a part of another. */
static bool is_this_at(const char *text, size_t i)
{
    return strncmp(text + i, "this", 4) == 0 && !is_word_char(text[i + 4]) && (i == 0 || !is_word_char(text[i - 1]));
}

/* Where `this` stands in the capture list, which begins with the lambda; 0 when it does not. */
static unsigned offset_of_this(Lowering *lowering, const Node *lambda)
{
    size_t size, i = 0;
    const char *text = text_from(lowering, clang_getRangeStart(clang_getCursorExtent(lambda->cursor)), &size);
    while (text != NULL && i + 4 < size && text[i] != ']' && !is_this_at(text, i))
        i++;
    return text != NULL && i + 4 < size && text[i] != ']' ? offset_of(lambda->cursor) + (unsigned)i : 0;
}

/* VARIABLE stands in the capture list, which begins with LAMBDA. */
static bool is_declared_by(const Node *lambda, CXCursor variable)
{
    unsigned at, end;
    CXFile file, own;
    const Node *body = node_find(lambda, CXCursor_CompoundStmt);
    CXSourceRange range = clang_getCursorExtent(lambda->cursor);
    CXSourceLocation last = body != NULL && offset_of(body->cursor) > offset_of(lambda->cursor)
                                ? clang_getRangeStart(clang_getCursorExtent(body->cursor))
                                : clang_getRangeEnd(range);
    clang_getSpellingLocation(clang_getCursorLocation(variable), &file, NULL, NULL, &at);
    clang_getSpellingLocation(last, &own, NULL, NULL, &end);
    return clang_File_isEqual(file, own) && at >= offset_of(lambda->cursor) && at < end;
}

/* Of `[x = value]` and `[&x = value]`. */
static Node *capture_value(Lowering *lowering, const Captures *captures, CXCursor variable)
{
    if (clang_getCursorKind(variable) != CXCursor_VarDecl || !is_declared_by(captures->lambda, variable))
        return NULL;
    CXCursor value = clang_Cursor_getVarDeclInitializer(variable);
    return cursor_is_null(value) ? NULL : tree_of(lowering, value);
}

/* Kids of a lambda: references to explicitly captured variables, what copies are made from, parameters, the body. */
static Captures read_captures(Lowering *lowering, const Node *lambda)
{
    Captures captures = {.lowering = lowering, .lambda = lambda};
    unsigned at_this = offset_of_this(lowering, lambda);
    for (size_t i = 0; i < lambda->kids.count; i++) {
        const Node *kid = lambda->kids.items[i];
        if (kid->kind != CXCursor_VariableRef)
            continue;
        if (at_this != 0 && at_this < offset_of(kid->cursor))
            add_capture(&captures, clang_getNullCursor(), NULL);
        CXCursor variable = clang_getCursorReferenced(kid->cursor);
        add_capture(&captures, variable, capture_value(lowering, &captures, variable));
    }
    if (at_this != 0)
        add_capture(&captures, clang_getNullCursor(), NULL);
    const Node *body = node_find(lambda, CXCursor_CompoundStmt);
    if (body != NULL)
        find_uses(&captures, body);
    return captures;
}

/* The type of what is captured, not of a reference to it. */
static CXType captured_type(CXCursor variable)
{
    CXType type = clang_getCursorType(variable), canonical = clang_getCanonicalType(type);
    bool is_reference = canonical.kind == CXType_LValueReference || canonical.kind == CXType_RValueReference;
    return is_reference ? clang_getPointeeType(canonical) : type;
}

static const char *capture_name(Lowering *lowering, CXCursor variable)
{
    return cursor_is_null(variable) ? "this" : string_take(lowering->arena, clang_getCursorSpelling(variable));
}

/* ---- making a closure ------------------------------------------------------------------------------------------- */

static bool is_by_reference(Lowering *lowering, const ClassInfo *info, const Captures *captures, size_t i)
{
    size_t n = info == NULL ? 0 : info->fields.count;
    if (cursor_is_null(captures->variables.items[i]))
        return false;
    if (n == captures->variables.count)
        return type_of(lowering, clang_getCursorType(info->fields.items[i]))->is_reference;
    return true; /* the fields do not match what was found: a reference keeps the variable's own memory */
}

static void store_this(Builder *builder, Temp closure)
{
    const IrType *type = builder->lowering->type_pointer;
    Temp object = cxx_this(builder, NULL);
    emit_store(builder, emit_field(builder, closure, "this", type), object, type);
}

static void store_capture(Builder *builder, Temp closure, const ClassInfo *info, const Captures *captures, size_t i)
{
    Lowering *lowering = builder->lowering;
    CXCursor variable = captures->variables.items[i];
    if (cursor_is_null(variable)) {
        store_this(builder, closure);
        return;
    }
    CXType type = captured_type(variable);
    const IrType *object = type_of(lowering, type);
    Node *value = captures->values.items[i];
    if (is_by_reference(lowering, info, captures, i)) {
        Temp target = value != NULL ? lower_address(builder, value) : address_of_variable(builder, variable);
        const IrType *pointer = type_pointer_to(lowering, object);
        emit_store(builder, emit_field(builder, closure, capture_name(lowering, variable), pointer), target, pointer);
        return;
    }
    Temp place = emit_field(builder, closure, capture_name(lowering, variable), object);
    if (value == NULL)
        construct_copy(builder, place, address_of_variable(builder, variable), type, false);
    else if (!cxx_initialise_place(builder, PLACE_AT(place), type, value))
        lower_into(builder, PLACE_AT(place), type, value);
}

void construct_closure(Builder *builder, Place place, Node *node)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *info = class_of(lowering, clang_getCursorType(node->cursor));
    Captures *captures = ARENA_NEW(lowering->scratch, Captures);
    *captures = read_captures(lowering, node);
    if (info != NULL)
        info->captures = captures;
    if (captures->variables.count == 0)
        return;
    Temp closure = place_address(builder, place);
    for (size_t i = 0; i < captures->variables.count; i++)
        store_capture(builder, closure, info, captures, i);
}

/* ---- the body --------------------------------------------------------------------------------------------------- */

static bool find_capture(const Builder *builder, CXCursor variable, size_t *out_index)
{
    const Captures *captures = builder->closure == NULL ? NULL : builder->closure->captures;
    for (size_t i = 0; captures != NULL && i < captures->variables.count; i++) {
        CXCursor each = captures->variables.items[i];
        if (cursor_is_null(each) ? cursor_is_null(variable) : clang_equalCursors(each, variable)) {
            *out_index = i;
            return true;
        }
    }
    return false;
}

/* The closure is what `this` of the call operator points to. */
static Temp closure_address(Builder *builder)
{
    return emit_load(builder, emit_local(builder, builder->this_var), builder->vars.items[builder->this_var].type);
}

Temp captured_variable(Builder *builder, CXCursor variable)
{
    size_t i;
    Lowering *lowering = builder->lowering;
    if (!find_capture(builder, variable, &i))
        return NONE;
    const IrType *type = type_of(lowering, captured_type(variable));
    bool is_reference = is_by_reference(lowering, builder->closure, builder->closure->captures, i);
    if (is_reference)
        type = type_pointer_to(lowering, type);
    Temp field = emit_field(builder, closure_address(builder), capture_name(lowering, variable), type);
    return is_reference ? emit_load(builder, field, type) : field;
}

Temp captured_this(Builder *builder)
{
    size_t i;
    const IrType *type = builder->lowering->type_pointer;
    if (!find_capture(builder, clang_getNullCursor(), &i))
        return NONE;
    return emit_load(builder, emit_field(builder, closure_address(builder), "this", type), type);
}

/* ---- as a function pointer -------------------------------------------------------------------------------------- */

/* The call operator of a closure without captures, without its `this`. */
static IrFunctionRef *static_twin(Lowering *lowering, CXCursor method)
{
    CXCursor definition = clang_getCursorDefinition(method);
    SourcePos pos = place_of_name(lowering, method);
    const char *id = arena_printf(lowering->arena, "lambda:%u:%u@%s|%s", pos.line, pos.column,
                                  pos.file != NULL ? pos.file : "", closure_id(lowering, method));
    IrFunctionRef *ref = function_made(lowering, "lambda", id);
    if (ref->pos.file != NULL)
        return ref;
    function_fill(lowering, method, definition, ref);
    ref->id = id;
    ref->name = "lambda";
    ref->is_internal = true;
    if (ref->is_method) {
        ref->params++;
        ref->n_params--;
        ref->is_method = false;
    }
    if (!cursor_is_null(definition))
        VEC_PUSH(lowering->scratch, &lowering->pending, ((Pending){.definition = definition, .ref = ref}));
    return ref;
}

Temp lower_closure_pointer(Builder *builder, Node *closure, CXType type)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *owner, *info = class_of(lowering, clang_getCursorType(closure->cursor));
    CXCursor method = clang_getNullCursor();
    if (info != NULL)
        method = find_method(lowering, info, "operator()", -1, &owner);
    if (info != NULL && cursor_is_null(method))
        method = closure_instance(lowering, info, type);
    if (cursor_is_null(method))
        return emit_not_lowered(builder, closure, type_of(lowering, type));
    return emit_func(builder, static_twin(lowering, method));
}
