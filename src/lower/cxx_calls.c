/* SPDX-License-Identifier: MIT */
/* lower, C++: calls with objects, operators, default arguments, names that depend on a template. */
#include <string.h>

#include "lower/cxx.h"

/* ---- arguments -------------------------------------------------------------------------------------------------- */

/* Argument I among the kids of CALL; NULL when it is a default argument that is nowhere written. */
Node *argument_node(const Node *call, unsigned i)
{
    CXCursor argument = clang_Cursor_getArgument(call->cursor, i);
    for (size_t k = 0; k < call->kids.count; k++)
        if (is_same_key(key_of_cursor(call->kids.items[k]->cursor), key_of_cursor(argument)))
            return call->kids.items[k];
    return NULL;
}

bool is_default_argument(const Node *argument)
{
    CXSourceRange range = clang_getCursorExtent(argument->cursor);
    return argument->kind == CXCursor_UnexposedExpr && argument->kids.count == 0 && clang_Range_isNull(range);
}

/* The expression behind `=` of parameter I, in whichever declaration has it. */
static Node *default_of(Lowering *lowering, CXCursor called, unsigned i)
{
    CXCursor declarations[] = {called, clang_getCanonicalCursor(called), clang_getCursorDefinition(called)};
    for (size_t k = 0; k < 3; k++) {
        if (cursor_is_null(declarations[k]))
            continue;
        Node *tree = tree_of(lowering, clang_Cursor_getArgument(declarations[k], i)), *last = node_last(tree);
        if (last != NULL && clang_isExpression(last->kind))
            return last;
    }
    return NULL;
}

bool has_default_argument(Lowering *lowering, CXCursor called, unsigned i)
{
    return default_of(lowering, called, i) != NULL;
}

static Temp lower_default_argument(Builder *builder, CXCursor called, unsigned i, const IrType *type)
{
    int64_t value;
    Node *node = default_of(builder->lowering, called, i);
    if (node == NULL)
        return emit_unknown(builder, type);
    if (type->kind != TYPE_POINTER && constant_of(node->cursor, &value))
        return emit_const(builder, value);
    Node *before = builder->at;
    Temp result = lower_argument(builder, node, type);
    builder->at = before;
    return result;
}

void lower_default_arguments(Builder *builder, CXCursor called, unsigned first, Temp *args, size_t *n)
{
    int count = clang_Cursor_getNumArguments(called);
    for (unsigned i = first; (int)i < count && *n < MAX_ARGS; i++) {
        const IrType *type = type_of(builder->lowering, clang_getCursorType(clang_Cursor_getArgument(called, i)));
        args[(*n)++] = lower_default_argument(builder, called, i, type);
    }
}

Temp lower_argument(Builder *builder, Node *node, const IrType *parameter)
{
    Lowering *lowering = builder->lowering;
    Temp value;
    if (parameter != NULL && parameter->is_reference)
        return lower_address(builder, node);
    if (node_type(lowering, node)->kind == TYPE_RECORD && class_of(lowering, clang_getCursorType(node->cursor)) != NULL)
        return construct_temporary(builder, node, false); /* the callee's own */
    value = lower_value(builder, node);
    return value == NONE ? emit_unknown(builder, lowering->type_unknown) : value;
}

void lower_arguments(Builder *builder, Node *call, CXCursor called, const IrFunctionRef *ref, size_t first, Temp *args,
                     size_t *n)
{
    int count = clang_Cursor_getNumArguments(call->cursor);
    size_t skipped = ref->is_method ? 1 : 0;
    for (int i = (int)first; i < count && *n < MAX_ARGS; i++) {
        Node *node = argument_node(call, (unsigned)i);
        size_t number = (size_t)i - first;
        const IrType *type =
            number + skipped < ref->n_params && !ref->is_stand_in ? ref->params[number + skipped] : NULL;
        if (node == NULL || is_default_argument(node))
            args[(*n)++] = lower_default_argument(builder, called, (unsigned)number,
                                                  type != NULL ? type : builder->lowering->type_unknown);
        else
            args[(*n)++] = lower_argument(builder, node, type);
    }
}

/* ---- methods ---------------------------------------------------------------------------------------------------- */

Node *bare_callee(const Node *call)
{
    Node *callee = node_kid(call, 0);
    while (callee != NULL && callee->kids.count == 1 &&
           (callee->kind == CXCursor_ParenExpr || callee->kind == CXCursor_UnexposedExpr))
        callee = callee->kids.items[0];
    return callee;
}

Temp object_of(Builder *builder, Node *member)
{
    Node *base = NULL;
    if (node_operands(member, &base, 1) == 0)
        return cxx_this(builder, member);
    return node_type(builder->lowering, base)->kind == TYPE_POINTER ? lower_value(builder, base)
                                                                    : lower_address(builder, base);
}

bool cxx_recovered_object(Builder *builder, Node *callee, IrFunctionRef **out_ref, Temp *out_object)
{
    CXCursor called = clang_getCursorReferenced(callee->cursor);
    if (callee->kind != CXCursor_MemberRefExpr || clang_getCursorKind(called) != CXCursor_CXXMethod)
        return false;
    *out_ref = function_ref(builder->lowering, called);
    if (!(*out_ref)->is_method)
        return false;
    *out_object = object_of(builder, callee);
    return true;
}

/* A qualified name, `object.Base::Method`, is called as it is. */
static bool is_dispatched(CXCursor called, const Node *call, const Node *member)
{
    if (!clang_CXXMethod_isVirtual(called) || (member != NULL && node_find(member, CXCursor_TypeRef) != NULL))
        return false;
    return member == NULL || clang_Cursor_isDynamicCall(call->cursor);
}

static Temp call_resolved(Builder *builder, Node *call, CXCursor called, Node *member, Temp object, size_t first)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    IrFunctionRef *ref = function_ref(builder->lowering, called);
    lower_arguments(builder, call, called, ref, first, args, &n);
    if (is_dispatched(called, call, member))
        return call_virtual(builder, ref, called, object, args, n);
    return call_method(builder, ref, object, args, n);
}

static bool is_implicit_assignment(CXCursor called)
{
    return is_defaulted(called) && cursor_is_named(called, "operator=");
}

static Temp lower_implicit_assignment(Builder *builder, Temp object, Node *value, CXCursor called)
{
    CXType parameter = clang_getCanonicalType(clang_getCursorType(clang_Cursor_getArgument(called, 0)));
    CXType type = clang_getCursorType(clang_getCursorSemanticParent(called));
    Temp from = lower_address(builder, value);
    assign_object(builder, object, from, type, parameter.kind == CXType_RValueReference);
    return object;
}

/* `a @ b` with an operator that is a method: the object is the first argument. */
static Temp lower_operator_call(Builder *builder, Node *call, CXCursor called)
{
    Node *object_node = argument_node(call, 0), *value = argument_node(call, 1);
    if (object_node == NULL)
        return emit_not_lowered(builder, call, node_type(builder->lowering, call));
    Temp object = lower_address(builder, object_node);
    if (is_implicit_assignment(called) && value != NULL)
        return lower_implicit_assignment(builder, object, value, called);
    return call_resolved(builder, call, called, NULL, object, 1);
}

static Temp lower_method_call(Builder *builder, Node *call, CXCursor called)
{
    Lowering *lowering = builder->lowering;
    Node *callee = bare_callee(call);
    bool is_member = callee != NULL && callee->kind == CXCursor_MemberRefExpr &&
                     clang_equalCursors(clang_getCursorReferenced(callee->cursor), called);
    if (!is_member)
        return lower_operator_call(builder, call, called);
    Node *base = NULL;
    node_operands(callee, &base, 1);
    ClassInfo *info = class_of(lowering, clang_getCursorType(clang_getCursorSemanticParent(called)));
    if (clang_getCursorKind(called) == CXCursor_ConversionFunction && info != NULL && info->is_closure && base != NULL)
        return lower_closure_pointer(builder, base, clang_getCursorType(call->cursor));
    Temp object = object_of(builder, callee);
    if (clang_getCursorKind(called) == CXCursor_Destructor && is_defaulted(called)) {
        emit_destroy(builder, object, clang_getCursorType(clang_getCursorSemanticParent(called)));
        return NONE;
    }
    Node *value = argument_node(call, 0);
    if (is_implicit_assignment(called) && value != NULL)
        return lower_implicit_assignment(builder, object, value, called);
    return call_resolved(builder, call, called, callee, object, 0);
}

/* ---- functions -------------------------------------------------------------------------------------------------- */

static bool is_std_identity(const IrFunctionRef *ref)
{
    static const char *const names[] = {"std::move",      "std::forward", "std::as_const",
                                        "std::addressof", "wistd::move",  "wistd::forward"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(ref->qualified, names[i]) == 0)
            return true;
    return false;
}

static Temp lower_function_call(Builder *builder, Node *call, CXCursor called)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    IrFunctionRef *ref = function_called(builder->lowering, call->cursor, called);
    Node *first = argument_node(call, 0);
    if (is_std_identity(ref) && first != NULL)
        return lower_address(builder, first);
    lower_arguments(builder, call, called, ref, 0, args, &n);
    return emit_call(builder, ref, NONE, args, n, ref->result);
}

/* `(object.*method)(x)`: the address of the method is what the pointer holds. */
static bool lower_member_pointer_call(Builder *builder, Node *call, Temp *out_value)
{
    Lowering *lowering = builder->lowering;
    Temp args[MAX_ARGS];
    size_t n = 1;
    Node *callee = bare_callee(call);
    if (callee == NULL || callee->kind != CXCursor_BinaryOperator || callee->kids.count != 2)
        return false;
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(callee->cursor);
    if (kind != CXBinaryOperator_PtrMemD && kind != CXBinaryOperator_PtrMemI)
        return false;
    Node *object = callee->kids.items[0];
    args[0] = kind == CXBinaryOperator_PtrMemI ? lower_value(builder, object) : lower_address(builder, object);
    Temp method = lower_value(builder, callee->kids.items[1]);
    lower_plain_arguments(builder, call, callee->kids.items[1], args, &n);
    *out_value = emit_call(builder, NULL, method, args, n, node_type(lowering, call));
    return true;
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

/* A result that is an object with a destructor is a temporary of the full expression. */
static Temp owned_result(Builder *builder, Node *call, Temp value)
{
    CXType type = clang_getCursorType(call->cursor);
    if (value == NONE || builder->is_making_object || call_gives_reference(builder, call) ||
        !type_needs_destructor(builder->lowering, type))
        return value;
    const IrType *object = type_of(builder->lowering, type);
    int32_t var = var_new(builder, "", object, node_pos(builder->lowering, call));
    emit_store(builder, emit_local(builder, var), value, object);
    push_destroy(builder, var, type);
    return emit_local(builder, var);
}

static bool lower_by_callee(Builder *builder, Node *call, CXCursor called, Temp *out_value)
{
    switch (clang_getCursorKind(called)) {
    case CXCursor_CXXMethod:
    case CXCursor_ConversionFunction:
    case CXCursor_Destructor:
        *out_value = clang_CXXMethod_isStatic(called) ? lower_function_call(builder, call, called)
                                                      : lower_method_call(builder, call, called);
        return true;
    case CXCursor_FunctionDecl: {
        Node *callee = bare_callee(call);
        const char *name = string_take(builder->scratch, clang_getCursorSpelling(called));
        if (callee == NULL || strncmp(name, "__builtin_", 10) == 0 || strcmp(name, "__noop") == 0 ||
            strcmp(name, "__assume") == 0 || strstr(name, "bnormal") != NULL)
            return false; /* known by name */
        *out_value = lower_function_call(builder, call, called);
        return true;
    }
    default:
        return lower_member_pointer_call(builder, call, out_value) || lower_dependent_call(builder, call, out_value);
    }
}

bool lower_cxx_call(Builder *builder, Node *call, Temp *out_value)
{
    CXCursor called = clang_getCursorReferenced(call->cursor);
    bool is_making = builder->is_making_object;
    if (lower_any(builder, call, called, out_value))
        return true;
    if (is_construction(call)) {
        *out_value = construct_temporary(builder, call, true);
        return true;
    }
    builder->is_making_object = false;
    bool is_done = lower_by_callee(builder, call, called, out_value);
    builder->is_making_object = is_making;
    if (is_done)
        *out_value = owned_result(builder, call, *out_value);
    return is_done;
}
