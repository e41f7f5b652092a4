/* SPDX-License-Identifier: MIT */
/* lower, C++: the beginning of objects. */
#include <string.h>

#include "lower/cxx.h"

bool is_construction(const Node *node)
{
    return node->kind == CXCursor_CallExpr &&
           clang_getCursorKind(clang_getCursorReferenced(node->cursor)) == CXCursor_Constructor;
}

/* ---- from nothing ----------------------------------------------------------------------------------------------- */

static CXCursor default_constructor(const ClassInfo *info)
{
    for (size_t i = 0; i < info->constructors.count; i++)
        if (clang_CXXConstructor_isDefaultConstructor(info->constructors.items[i]))
            return info->constructors.items[i];
    return clang_getNullCursor();
}

/* `Class()` that nobody wrote. */
static IrFunctionRef *made_constructor(Lowering *lowering, ClassInfo *info)
{
    if (info->made_constructor != NULL)
        return info->made_constructor;
    Builder builder;
    Arena *arena = lowering->arena;
    const char *name = class_name(lowering, info);
    const char *type = string_take(lowering->scratch, clang_getTypeSpelling(info->type));
    IrFunctionRef *ref = function_made(lowering, name, arena_printf(arena, "()|%s", type));
    const IrType **params = ARENA_ARRAY(arena, const IrType *, 1);
    params[0] = type_pointer_to(lowering, type_of(lowering, info->type));
    ref->qualified = arena_printf(arena, "%s::%s", name, name);
    ref->params = params;
    ref->n_params = 1;
    ref->is_method = ref->is_internal = true;
    ref->pos = place_of_name(lowering, info->declaration);
    ref->in_platform = !is_in_tree(lowering, info->declaration);
    info->made_constructor = ref;
    builder_init(&builder, lowering, ref);
    builder.has_pos = true;
    builder.pos = builder.function->pos = ref->pos;
    builder.this_var = var_new(&builder, "this", params[0], ref->pos);
    builder.vars.items[0].is_param = true;
    builder.function->n_params = 1;
    construct_members(&builder, info, NULL);
    function_end(&builder);
    return ref;
}

void construct_default_element(Builder *builder, Temp address, CXType type)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *info = class_of(lowering, type);
    if (info == NULL || !class_needs_constructor(lowering, info))
        return;
    Temp args[MAX_ARGS];
    size_t n = 0;
    CXCursor constructor = default_constructor(info);
    bool is_written = !cursor_is_null(constructor) && !is_defaulted(constructor);
    IrFunctionRef *ref = is_written ? function_ref(lowering, constructor) : made_constructor(lowering, info);
    if (is_written)
        lower_default_arguments(builder, constructor, 0, args, &n);
    call_method(builder, ref, address, args, n);
}

void construct_default(Builder *builder, Place place, CXType type)
{
    int64_t count;
    ClassInfo *info = class_of(builder->lowering, element_of(type, &count));
    if (info != NULL && class_needs_constructor(builder->lowering, info))
        for_elements(builder, place_address(builder, place), type, construct_default_element, false);
    else if (place.var != NONE)
        emit_uninit(builder, place.var);
}

/* ---- copies ----------------------------------------------------------------------------------------------------- */

/* The constructor or operator= that somebody wrote for copying (or, if there is one, for moving). */
static CXCursor written_copy(const ClassInfo *info, bool is_assignment, bool is_move)
{
    CXCursor copy = clang_getNullCursor();
    const CursorList *list = is_assignment ? &info->methods : &info->constructors;
    for (size_t i = 0; i < list->count; i++) {
        CXCursor method = list->items[i];
        if (is_defaulted(method) || clang_Cursor_getNumArguments(method) < 1)
            continue;
        enum CXTypeKind kind = clang_getCanonicalType(clang_getCursorType(clang_Cursor_getArgument(method, 0))).kind;
        bool fits = is_assignment ? cursor_is_named(method, "operator=")
                                  : clang_CXXConstructor_isCopyConstructor(method) ||
                                        clang_CXXConstructor_isMoveConstructor(method);
        if (!fits)
            continue;
        if (is_move && kind == CXType_RValueReference)
            return method;
        copy = method;
    }
    return copy;
}

static void copy_part(Builder *builder, Temp to, Temp from, CXType type, bool is_assignment, bool is_move);

static void copy_members(Builder *builder, Temp to, Temp from, ClassInfo *info, bool is_assignment, bool is_move)
{
    Lowering *lowering = builder->lowering;
    for (size_t i = 0; i < info->bases.count; i++)
        copy_part(builder, to, from, info->bases.items[i], is_assignment, is_move);
    for (size_t i = 0; i < info->fields.count; i++) {
        const char *name = field_name(lowering, info->fields.items[i]);
        CXType type = clang_getCursorType(info->fields.items[i]);
        const IrType *field = type_of(lowering, type);
        if (name == NULL)
            continue;
        copy_part(builder, emit_field(builder, to, name, field), emit_field(builder, from, name, field), type,
                  is_assignment, is_move);
    }
}

static void copy_part(Builder *builder, Temp to, Temp from, CXType type, bool is_assignment, bool is_move)
{
    Lowering *lowering = builder->lowering;
    const IrType *object = type_of(lowering, type);
    ClassInfo *info = object->is_reference ? NULL : class_of(lowering, type);
    if (info == NULL || !class_needs_copying(lowering, info)) {
        emit_store(builder, to, is_aggregate(object) ? from : emit_load(builder, from, object), object);
        return;
    }
    CXCursor method = written_copy(info, is_assignment, is_move);
    if (cursor_is_null(method)) {
        copy_members(builder, to, from, info, is_assignment, is_move);
        if (!is_assignment)
            store_vptr(builder, to, info);
        return;
    }
    call_method(builder, function_ref(lowering, method), to, &from, 1);
}

void construct_copy(Builder *builder, Temp to, Temp from, CXType type, bool is_move)
{
    copy_part(builder, to, from, type, false, is_move);
}

void assign_object(Builder *builder, Temp to, Temp from, CXType type, bool is_move)
{
    copy_part(builder, to, from, type, true, is_move);
}

/* ---- from an expression ----------------------------------------------------------------------------------------- */

/* `T()` and `T{}` with a constructor that nobody wrote: zero first. */
static bool ends_in_brackets(Lowering *lowering, const Node *node)
{
    size_t size;
    const char *end = text_from(lowering, clang_getRangeEnd(clang_getCursorExtent(node->cursor)), &size);
    return end != NULL && (end[-1] == ')' || end[-1] == '}');
}

static void construct_by_call(Builder *builder, Place place, CXType type, Node *node)
{
    Lowering *lowering = builder->lowering;
    CXCursor called = clang_getCursorReferenced(node->cursor);
    Temp args[MAX_ARGS];
    size_t n = 0;
    if (!is_defaulted(called)) {
        IrFunctionRef *ref = function_ref(lowering, called);
        Temp address = place_address(builder, place);
        lower_arguments(builder, node, called, ref, 0, args, &n);
        if (clang_getCanonicalType(type).kind == CXType_ConstantArray)
            for_elements(builder, address, type, construct_default_element, false);
        else
            call_method(builder, ref, address, args, n);
        return;
    }
    Node *argument = clang_Cursor_getNumArguments(node->cursor) > 0 ? argument_node(node, 0) : NULL;
    if (argument != NULL) {
        Temp from = lower_address(builder, argument);
        bool is_move = clang_CXXConstructor_isMoveConstructor(called) != 0;
        construct_copy(builder, place_address(builder, place), from, type, is_move);
        return;
    }
    if (ends_in_brackets(lowering, node)) {
        Temp address = place_address(builder, place);
        emit_zero(builder, address, type_of(lowering, type));
        place = PLACE_AT(address);
    }
    construct_default(builder, place, type);
}

static void construct_conditional(Builder *builder, Place place, CXType type, Node *node)
{
    Node *parts[3];
    if (node_operands(node, parts, 3) < 3)
        return;
    BlockId arms[2] = {block_new(builder), block_new(builder)}, end = block_new(builder);
    Temp address = place_address(builder, place);
    lower_condition(builder, parts[0], arms[0], arms[1]);
    for (size_t i = 0; i < 2; i++) {
        const Cleanup *outer = builder->cleanups;
        block_enter(builder, arms[i]);
        construct(builder, PLACE_AT(address), type, parts[i + 1]);
        cleanups_end(builder, outer);
        if (!block_is_closed(builder))
            end_jump(builder, end);
    }
    block_enter(builder, end);
}

static bool is_same_type(CXType a, CXType b)
{
    if (a.kind == CXType_Invalid || b.kind == CXType_Invalid)
        return false;
    return clang_equalTypes(clang_getUnqualifiedType(clang_getCanonicalType(a)),
                            clang_getUnqualifiedType(clang_getCanonicalType(b))) != 0;
}

static bool is_wrapper(enum CXCursorKind kind)
{
    return kind == CXCursor_UnexposedExpr || kind == CXCursor_ParenExpr || kind == CXCursor_CXXFunctionalCastExpr ||
           kind == CXCursor_CStyleCastExpr || kind == CXCursor_CXXStaticCastExpr;
}

/* What makes the object: without wrappers of the same class. */
static Node *maker_of(Node *node)
{
    while (is_wrapper(node->kind)) {
        Node *kid = node_last(node);
        if (kid == NULL || !clang_isExpression(kid->kind))
            break;
        if (!is_same_type(clang_getCursorType(node->cursor), clang_getCursorType(kid->cursor)))
            break;
        node = kid;
    }
    return node;
}

/* The kid is a prvalue: it makes a new object, which needs no copy. */
static bool makes_object(Builder *builder, Node *node)
{
    return node->kind == CXCursor_CallExpr && !call_gives_reference(builder, node);
}

static CXCursor constructor_for(const ClassInfo *info, int n_args)
{
    for (size_t i = 0; i < info->constructors.count; i++) {
        CXCursor constructor = info->constructors.items[i];
        if (clang_Cursor_getNumArguments(constructor) == n_args &&
            !clang_CXXConstructor_isCopyConstructor(constructor) &&
            !clang_CXXConstructor_isMoveConstructor(constructor))
            return constructor;
    }
    return clang_getNullCursor();
}

/* Constructions that libclang does not show as such: an item of a braced list (`{1, 2}` for an array of objects) as it
 * is written, and `T(a, b)` with an argument that could not be understood.  The number of arguments chooses. */
static bool construct_by_count(Builder *builder, Place place, ClassInfo *info, Node *init)
{
    bool is_list = clang_getCursorType(init->cursor).kind == CXType_Invalid;
    Node *const *nodes = is_list ? init->kids.items : &init;
    size_t n = is_list ? init->kids.count : 1;
    Temp args[MAX_ARGS];
    CXCursor constructor = constructor_for(info, (int)n);
    if (cursor_is_null(constructor) || n > MAX_ARGS)
        return false;
    IrFunctionRef *ref = function_ref(builder->lowering, constructor);
    Temp object = place_address(builder, place);
    for (size_t i = 0; i < n; i++)
        args[i] = lower_argument(builder, nodes[i], i + 1 < ref->n_params ? ref->params[i + 1] : NULL);
    call_method(builder, ref, object, args, n);
    return true;
}

static void construct_from_value(Builder *builder, Place place, CXType type, Node *init, Node *maker)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *info = class_of(lowering, type);
    if (makes_object(builder, maker)) {
        builder->is_making_object = true;
        Temp made = lower_value(builder, maker);
        builder->is_making_object = false;
        emit_store(builder, place_address(builder, place), made, type_of(lowering, type));
        return;
    }
    if (clang_getCanonicalType(clang_getCursorType(init->cursor)).kind != CXType_Record && info != NULL &&
        construct_by_count(builder, place, info, init))
        return;
    if (info == NULL || !class_needs_copying(lowering, info)) {
        lower_value_into(builder, place, type_of(lowering, type), init);
        return;
    }
    Temp from = lower_address(builder, init);
    construct_copy(builder, place_address(builder, place), from, type, false);
}

void construct(Builder *builder, Place place, CXType type, Node *init)
{
    if (type_is_any(builder->lowering, type)) {
        construct_any(builder, place, type, init);
        return;
    }
    if (init == NULL) {
        construct_default(builder, place, type);
        return;
    }
    Node *before = builder_at(builder, init), *maker = maker_of(init);
    if (is_construction(maker))
        construct_by_call(builder, place, type, maker);
    else if (maker->kind == CXCursor_LambdaExpr)
        construct_closure(builder, place, maker);
    else if (maker->kind == CXCursor_ConditionalOperator)
        construct_conditional(builder, place, type, maker);
    else if (maker->kind == CXCursor_InitListExpr)
        lower_into(builder, place, type, maker);
    else if (!construct_list(builder, place, maker))
        construct_from_value(builder, place, type, init, maker);
    builder_at(builder, before);
}

Temp construct_temporary(Builder *builder, Node *node, bool is_owned)
{
    Lowering *lowering = builder->lowering;
    CXType type = clang_getCursorType(node->cursor);
    int32_t var = var_new(builder, "", type_of(lowering, type), node_pos(lowering, node));
    construct(builder, PLACE_VAR(var), type, node);
    if (is_owned)
        push_destroy(builder, var, type);
    return emit_local(builder, var);
}

/* ---- variables -------------------------------------------------------------------------------------------------- */

bool cxx_needs_constructor(Lowering *lowering, CXType type)
{
    int64_t count;
    ClassInfo *info = class_of(lowering, element_of(type, &count));
    return info != NULL && class_needs_constructor(lowering, info);
}

bool cxx_has_constructors(Lowering *lowering, CXType type)
{
    const ClassInfo *info = class_of(lowering, type);
    for (size_t i = 0; info != NULL && i < info->constructors.count; i++)
        if (!is_defaulted(info->constructors.items[i]))
            return true;
    return false;
}

void cxx_initialise_member(Builder *builder, Temp address, CXType record, CXCursor field)
{
    Lowering *lowering = builder->lowering;
    ClassInfo *info = class_of(lowering, record);
    const char *name = field_name(lowering, field);
    CXType type = clang_getCursorType(field);
    Node *value = info == NULL || name == NULL ? NULL : member_initialiser(lowering, info, field);
    if (name == NULL || (value == NULL && !cxx_needs_constructor(lowering, type)))
        return;
    Place place = PLACE_AT(emit_field(builder, address, name, type_of(lowering, type)));
    if (value == NULL)
        construct_default(builder, place, type);
    else
        lower_into(builder, place, type, value);
}

bool cxx_initialise_place(Builder *builder, Place place, CXType type, Node *initialiser)
{
    const IrType *object = type_of(builder->lowering, type);
    if (object->is_reference && initialiser != NULL) {
        Temp target = lower_address(builder, initialiser);
        emit_store(builder, place_address(builder, place), target, object);
        return true;
    }
    int64_t count;
    if (class_of(builder->lowering, element_of(type, &count)) == NULL)
        return false;
    if (object->kind == TYPE_ARRAY && initialiser != NULL && !is_construction(initialiser) &&
        initialiser->kind != CXCursor_InitListExpr)
        return false;
    construct(builder, place, type, initialiser);
    return true;
}

/* Temporaries end with the declaration, unless the variable is a reference to one: those live as long as it does. */
bool cxx_initialise(Builder *builder, int32_t var, CXType type, Node *initialiser)
{
    const Cleanup *outer = builder->cleanups;
    bool is_reference = type_of(builder->lowering, type)->is_reference;
    if (construct_unknown_object(builder, var, type, initialiser))
        return true;
    bool is_done = cxx_initialise_place(builder, PLACE_VAR(var), type, initialiser);
    if (!is_done && initialiser != NULL) {
        lower_into(builder, PLACE_VAR(var), type, initialiser);
        is_done = true;
    }
    if (!is_reference) {
        cleanups_end(builder, outer);
        push_destroy(builder, var, type);
    }
    return is_done;
}
