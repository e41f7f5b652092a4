/* SPDX-License-Identifier: MIT */
/* lower: calls. */
#include <string.h>

#include "lower/lowering.h"

enum { MAX_ARGS = 64 };

typedef struct Args {
    Temp list[MAX_ARGS];
    size_t n;
} Args;

static bool is_function_cursor(CXCursor cursor)
{
    switch (clang_getCursorKind(cursor)) {
    case CXCursor_FunctionDecl:
    case CXCursor_CXXMethod:
    case CXCursor_Constructor:
    case CXCursor_Destructor:
    case CXCursor_ConversionFunction: return true;
    default: return false;
    }
}

static void add_argument(Builder *builder, Args *args, Node *node)
{
    Temp value = lower_value(builder, node);
    if (value == NONE)
        value = emit_unknown(builder, builder->lowering->type_unknown);
    if (args->n < MAX_ARGS)
        args->list[args->n++] = value;
}

/* The type that calling a value of TYPE (a function or a pointer to one) gives. */
static const IrType *result_of(const IrType *type, const IrType *otherwise)
{
    if (type->kind == TYPE_POINTER && type->target != NULL)
        type = type->target;
    return type->kind == TYPE_FUNCTION && type->target != NULL ? type->target : otherwise;
}

/* ---- what the compiler knows itself ----------------------------------------------------------------------------- */

static bool is_named(const IrFunctionRef *ref, const char *const *names)
{
    for (; *names != NULL; names++)
        if (strcmp(ref->name, *names) == 0)
            return true;
    return false;
}

/* What is assumed holds from here on: on other ways nothing comes after. */
static void lower_assumption(Builder *builder, Node *condition)
{
    BlockId holds = block_new(builder), fails = block_new(builder);
    lower_condition(builder, condition, holds, fails);
    block_enter(builder, fails);
    end_with(builder, TERM_UNREACHABLE);
    block_enter(builder, holds);
}

/* Built-in functions without effect whose value is known here; false for all others. */
static bool lower_builtin(Builder *builder, Node *node, const IrFunctionRef *ref, Temp *out_value)
{
    static const char *const same[] = {"__builtin_expect", "__builtin_assume_aligned", "__builtin_launder", NULL};
    static const char *const assumes[] = {"__assume", "__builtin_assume", NULL};
    static const char *const abnormal[] = {"_abnormal_termination", "__abnormal_termination", "AbnormalTermination",
                                           NULL};
    if (is_named(ref, abnormal)) {
        *out_value = emit_const(builder, builder->is_abnormal);
        return true;
    }
    if (strcmp(ref->name, "__noop") == 0) {
        *out_value = emit_const(builder, 0);
        return true;
    }
    if (is_named(ref, assumes) && node->kids.count > 1) {
        lower_assumption(builder, node->kids.items[1]);
        return true;
    }
    if (strncmp(ref->name, "__builtin_", 10) != 0)
        return false;
    if (is_named(ref, same) && node->kids.count > 1) {
        *out_value = lower_value(builder, node->kids.items[1]);
        return true;
    }
    int64_t value;
    bool is_constant = strcmp(ref->name, "__builtin_constant_p") == 0 && constant_of(node->cursor, &value);
    if (is_constant)
        *out_value = emit_const(builder, value);
    return is_constant;
}

/* ---- calls in C ------------------------------------------------------------------------------------------------- */

static Temp lower_direct(Builder *builder, Node *node, IrFunctionRef *ref)
{
    Args args = {0};
    Temp value = NONE;
    if (lower_builtin(builder, node, ref, &value))
        return value;
    for (size_t i = 1; i < node->kids.count; i++)
        if (clang_isExpression(node->kids.items[i]->kind))
            add_argument(builder, &args, node->kids.items[i]);
    const IrType *type =
        ref->result != NULL && ref->result->kind != TYPE_UNKNOWN ? ref->result : node_type(builder->lowering, node);
    return emit_call(builder, ref, NONE, args.list, args.n, type);
}

const IrType *pointed_parameter(Lowering *lowering, const Node *callee, unsigned i)
{
    CXType type = clang_getCanonicalType(clang_getCursorType(callee->cursor));
    while (type.kind == CXType_Pointer || type.kind == CXType_LValueReference || type.kind == CXType_RValueReference ||
           type.kind == CXType_MemberPointer)
        type = clang_getCanonicalType(clang_getPointeeType(type));
    CXType parameter = clang_getArgType(type, i);
    return parameter.kind == CXType_Invalid ? NULL : type_of(lowering, parameter);
}

static void add_pointed_argument(Builder *builder, Args *args, Node *callee, Node *node)
{
    if (!builder->lowering->is_cpp)
        add_argument(builder, args, node);
    else if (args->n < MAX_ARGS) {
        const IrType *type = pointed_parameter(builder->lowering, callee, (unsigned)args->n);
        args->list[args->n++] = lower_argument(builder, node, type);
    }
}

/* `((PFN_NAME)p)(...)`: the type is kept, whose name may tell what is called. */
static Temp lower_callee(Builder *builder, Node *callee)
{
    Node *inner = callee;
    Temp address = lower_value(builder, callee);
    if (address == NONE)
        return emit_not_lowered(builder, callee, builder->lowering->type_pointer);
    while (inner->kids.count == 1 && (inner->kind == CXCursor_ParenExpr || inner->kind == CXCursor_UnexposedExpr))
        inner = inner->kids.items[0];
    bool is_cast = inner->kind == CXCursor_CStyleCastExpr || inner->kind == CXCursor_CXXReinterpretCastExpr;
    return is_cast ? emit_cast(builder, address, node_type(builder->lowering, inner)) : address;
}

static Temp lower_indirect(Builder *builder, Node *node)
{
    Args args = {0};
    Node *callee = node_kid(node, 0);
    Temp address = lower_callee(builder, callee);
    for (size_t i = 1; i < node->kids.count; i++)
        if (clang_isExpression(node->kids.items[i]->kind))
            add_pointed_argument(builder, &args, callee, node->kids.items[i]);
    const IrType *type = result_of(node_type(builder->lowering, callee), node_type(builder->lowering, node));
    return emit_call(builder, NULL, address, args.list, args.n, type);
}

/* The function that is called by name; a null cursor when a value is called. */
static CXCursor callee_of(Node *node)
{
    Node *callee = node_kid(node, 0);
    while (callee != NULL && callee->kids.count == 1 &&
           (callee->kind == CXCursor_ParenExpr || callee->kind == CXCursor_UnexposedExpr))
        callee = callee->kids.items[0];
    if (callee == NULL || callee->kind != CXCursor_DeclRefExpr)
        return clang_getNullCursor();
    CXCursor called = clang_getCursorReferenced(callee->cursor);
    return is_function_cursor(called) ? called : clang_getNullCursor();
}

/* The value of the call as it is returned: the address when a reference is. */
static Temp lower_raw(Builder *builder, Node *node)
{
    Temp value;
    if (builder->lowering->is_cpp && lower_cxx_call(builder, node, &value))
        return value;
    CXCursor called = callee_of(node);
    if (!clang_Cursor_isNull(called))
        return lower_direct(builder, node, function_called(builder->lowering, node->cursor, called));
    if (node->kids.count == 0)
        return emit_not_lowered(builder, node, node_type(builder->lowering, node));
    return lower_indirect(builder, node);
}

bool call_gives_reference(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    if (!lowering->is_cpp)
        return false;
    CXCursor called = clang_getCursorReferenced(node->cursor);
    if (is_function_cursor(called))
        return type_of(lowering, clang_getCursorResultType(called))->is_reference;
    Node *callee = node_kid(node, 0);
    return callee != NULL && result_of(node_type(lowering, callee), lowering->type_void)->is_reference;
}

Temp lower_call_address(Builder *builder, Node *node)
{
    Node *before = builder_at(builder, node);
    Temp value = lower_raw(builder, node);
    builder_at(builder, before);
    return value;
}

Temp lower_call(Builder *builder, Node *node)
{
    Temp value = lower_raw(builder, node);
    if (value != NONE && call_gives_reference(builder, node))
        return emit_load(builder, value, node_type(builder->lowering, node));
    return value;
}
