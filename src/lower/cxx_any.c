/* SPDX-License-Identifier: MIT */
/* lower, C++: values of stand-in classes.
 *
 * Where C has integers and pointers to stand in for what nobody knows, C++ has the class HsAny and classes derived from
 * it (parse/standin_write.c), whose operators take everything.  Those operators are no functions: an object without
 * members is a value of unknown type, one with members is a record whose own address also holds a value. */
#include <string.h>

#include "lower/cxx.h"

bool cursor_is_stand_in(Lowering *lowering, CXCursor cursor)
{
    CXFile file;
    clang_getFileLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    const FileInfo *info = file_info(lowering, file);
    return info != NULL && info->origin == HEADER_STAND_IN;
}

bool class_is_any(Lowering *lowering, const ClassInfo *info)
{
    if (!cursor_is_stand_in(lowering, info->declaration))
        return false;
    if (cursor_is_named(info->declaration, "HsAny"))
        return true;
    for (size_t i = 0; i < info->bases.count; i++) {
        const ClassInfo *base = class_of(lowering, info->bases.items[i]);
        if (base != NULL && base->is_any)
            return true;
    }
    return false;
}

bool type_is_any(Lowering *lowering, CXType type)
{
    CXType canonical = clang_getCanonicalType(type);
    if (canonical.kind != CXType_Record || !cursor_is_stand_in(lowering, clang_getTypeDeclaration(canonical)))
        return false;
    const ClassInfo *info = class_of(lowering, type);
    return info != NULL && info->is_any;
}

bool type_is_any_scalar(Lowering *lowering, CXType type)
{
    return type_is_any(lowering, type) && class_of(lowering, type)->fields.count == 0;
}

/* ---- objects ---------------------------------------------------------------------------------------------------- */

/* VALUE, of the type of NODE, becomes what the object at ADDRESS holds. */
static void store_any(Builder *builder, Temp address, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    Temp value = lower_value(builder, node);
    if (value == NONE)
        return;
    if (type->kind == TYPE_ARRAY || type->kind == TYPE_FUNCTION)
        type = builder->lowering->type_pointer; /* its address */
    emit_store(builder, address, value, type);
}

/* Without wrappers around a construction. */
static Node *bare_maker(Node *node)
{
    while (!is_construction(node) && node->kids.count == 1 && clang_isExpression(node->kids.items[0]->kind) &&
           (node->kind == CXCursor_UnexposedExpr || node->kind == CXCursor_CXXFunctionalCastExpr))
        node = node->kids.items[0];
    return node;
}

/* The one argument of `HsAny(x)`, without the wrappers around it; NULL for any other number. */
static Node *only_argument(Node *node)
{
    node = bare_maker(node);
    if (node->kind == CXCursor_InitListExpr)
        return node->kids.count == 1 ? node->kids.items[0] : NULL;
    if (!is_construction(node))
        return node;
    return clang_Cursor_getNumArguments(node->cursor) == 1 ? argument_node(node, 0) : NULL;
}

static void lower_argument_effects(Builder *builder, const Node *call)
{
    for (size_t i = 0; i < call->kids.count; i++)
        if (clang_isExpression(call->kids.items[i]->kind))
            lower_effect(builder, call->kids.items[i]);
}

/* The object at ADDRESS is what a constructor without a body makes of several arguments. */
static void store_made(Builder *builder, Temp address, const Node *construction)
{
    Lowering *lowering = builder->lowering;
    Temp args[MAX_ARGS];
    size_t n = 0;
    const char *name = class_name(lowering, class_of(lowering, clang_getCursorType(construction->cursor)));
    IrFunctionRef *ref = function_made(lowering, name, name);
    ref->is_stand_in = true;
    for (int i = 0; i < clang_Cursor_getNumArguments(construction->cursor) && n < MAX_ARGS; i++) {
        Node *argument = argument_node(construction, (unsigned)i);
        if (argument != NULL && !is_default_argument(argument))
            args[n++] = lower_argument(builder, argument, NULL);
    }
    emit_store(builder, address, emit_call(builder, ref, NONE, args, n, lowering->type_unknown),
               lowering->type_unknown);
}

/* `= {0}`, `= {}` */
static bool is_zero_list(Lowering *lowering, const Node *init, Node *argument)
{
    size_t size;
    int64_t constant;
    const char *end = text_from(lowering, clang_getRangeEnd(clang_getCursorExtent(init->cursor)), &size);
    bool is_braced = end != NULL && end[-1] == '}';
    return is_braced &&
           (argument == NULL ? init->kids.count == 0 : literal_of(lowering, argument, &constant) && constant == 0);
}

static bool makes_of_several(Node *init)
{
    const Node *maker = init == NULL ? NULL : bare_maker(init);
    return maker != NULL && is_construction(maker) && clang_Cursor_getNumArguments(maker->cursor) > 1;
}

void construct_any(Builder *builder, Place place, CXType type, Node *init)
{
    Lowering *lowering = builder->lowering;
    const IrType *object = type_of(lowering, type);
    Node *argument = init == NULL ? NULL : only_argument(init);
    if (init != NULL && object->kind == TYPE_RECORD && is_zero_list(lowering, init, argument)) {
        emit_zero(builder, place_address(builder, place), object);
    } else if (argument != NULL) {
        store_any(builder, place_address(builder, place), argument);
    } else if (makes_of_several(init)) {
        store_made(builder, place_address(builder, place), bare_maker(init));
    } else {
        if (init != NULL)
            lower_argument_effects(builder, init);
        if (place.var != NONE)
            emit_uninit(builder, place.var);
    }
}

/* ---- operators -------------------------------------------------------------------------------------------------- */

typedef struct Sign {
    const char *name;
    IrBinary op;
} Sign;

static const Sign signs[] = {
    {"==", IR_EQ}, {"!=", IR_NE}, {"<=", IR_LE}, {">=", IR_GE}, {"<<", IR_SHL}, {">>", IR_SHR},
    {"<", IR_LT},  {">", IR_GT},  {"+", IR_ADD}, {"-", IR_SUB}, {"*", IR_MUL},  {"/", IR_DIV},
    {"%", IR_REM}, {"&", IR_AND}, {"|", IR_OR},  {"^", IR_XOR},
};

static bool sign_of(const char *name, IrBinary *out_op, bool *out_assigns)
{
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t length = strlen(signs[i].name);
        if (strncmp(name, signs[i].name, length) != 0)
            continue;
        *out_op = signs[i].op;
        *out_assigns = strcmp(name + length, "=") == 0;
        return name[length] == '\0' || *out_assigns;
    }
    return false;
}

static Temp value_of(Builder *builder, Node *node)
{
    Temp value = node == NULL ? NONE : lower_value(builder, node);
    return value == NONE ? emit_unknown(builder, builder->lowering->type_unknown) : value;
}

static const IrType *operand_type(Lowering *lowering, Node *left, Node *right)
{
    const IrType *type = node_type(lowering, left);
    return type->kind != TYPE_UNKNOWN && type->kind != TYPE_RECORD ? type : node_type(lowering, right);
}

static Temp lower_any_binary(Builder *builder, Node *left, Node *right, IrBinary op, bool assigns)
{
    const IrType *type = operand_type(builder->lowering, left, right);
    Temp b = value_of(builder, right);
    if (!assigns)
        return emit_binary(builder, op, value_of(builder, left), b, type);
    Temp address = lower_address(builder, left);
    Temp a = emit_load(builder, address, type);
    emit_store(builder, address, emit_binary(builder, op, a, b, type), type);
    return address;
}

static Temp lower_any_step(Builder *builder, Node *object, bool is_up, bool is_postfix)
{
    const IrType *type = builder->lowering->type_unknown;
    Temp address = lower_address(builder, object), before = emit_load(builder, address, type);
    Temp one = emit_const(builder, is_up ? 1 : -1);
    emit_store(builder, address, emit_binary(builder, IR_ADD, before, one, type), type);
    return is_postfix ? before : address;
}

/* `f(a, b)` where nobody knows what f is. */
static Temp lower_any_call(Builder *builder, Node *call, Node *object)
{
    Temp args[MAX_ARGS];
    size_t n = 0;
    int count = clang_Cursor_getNumArguments(call->cursor);
    Temp callee = value_of(builder, object);
    for (int i = 1; i < count && n < MAX_ARGS; i++)
        args[n++] = value_of(builder, argument_node(call, (unsigned)i));
    return emit_call(builder, NULL, callee, args, n, builder->lowering->type_unknown);
}

static Temp lower_any_operator(Builder *builder, Node *call, const char *sign)
{
    Lowering *lowering = builder->lowering;
    Node *object = argument_node(call, 0), *other = argument_node(call, 1);
    IrBinary op;
    bool assigns;
    if (object == NULL)
        return emit_unknown(builder, lowering->type_unknown);
    if (strcmp(sign, "=") == 0 && other != NULL) {
        Temp address = lower_address(builder, object);
        store_any(builder, address, other);
        return address;
    }
    if (strcmp(sign, "()") == 0)
        return lower_any_call(builder, call, object);
    if (strcmp(sign, "[]") == 0) {
        Temp base = value_of(builder, object);
        return emit_index(builder, base, value_of(builder, other), lowering->type_unknown);
    }
    if (strcmp(sign, "++") == 0 || strcmp(sign, "--") == 0)
        return lower_any_step(builder, object, *sign == '+', other != NULL);
    if (other != NULL && sign_of(sign, &op, &assigns))
        return lower_any_binary(builder, object, other, op, assigns);
    if (strcmp(sign, "&") == 0)
        return lower_address(builder, object);
    if (strcmp(sign, "~") == 0 || strcmp(sign, "-") == 0)
        return emit_unary(builder, *sign == '~' ? IR_BITNOT : IR_NEG, value_of(builder, object),
                          lowering->type_unknown);
    return value_of(builder, object); /* `*` and `->`: what the value points to is at that address */
}

/* The kids are the operands and, where it is written, the set of operators. */
bool lower_open_operator(Builder *builder, Node *call, Temp *out_value)
{
    Node *operands[2];
    size_t n = 0;
    IrBinary op;
    bool assigns;
    const char *sign = NULL;
    for (size_t i = 0; i < call->kids.count; i++) {
        Node *kid = call->kids.items[i], *overloads = node_find(kid, CXCursor_OverloadedDeclRef);
        const char *name =
            overloads == NULL ? "" : string_take(builder->scratch, clang_getCursorSpelling(overloads->cursor));
        if (strncmp(name, "operator", 8) == 0)
            sign = name + 8;
        else if (n < 2)
            operands[n++] = kid;
    }
    if (sign == NULL || n != 2)
        return false;
    if (strcmp(sign, "=") == 0) {
        *out_value = lower_address(builder, operands[0]);
        store_any(builder, *out_value, operands[1]);
        return true;
    }
    if (!sign_of(sign, &op, &assigns))
        return false;
    *out_value = lower_any_binary(builder, operands[0], operands[1], op, assigns);
    return true;
}

/* ---- all -------------------------------------------------------------------------------------------------------- */

static bool is_operation(Lowering *lowering, CXCursor called)
{
    enum CXCursorKind kind = clang_getCursorKind(called);
    CXCursor owner = clang_getCursorSemanticParent(called);
    bool is_member = kind == CXCursor_CXXMethod || kind == CXCursor_ConversionFunction || kind == CXCursor_Constructor;
    if (!is_member && kind != CXCursor_FunctionDecl)
        return false;
    if (!cursor_is_stand_in(lowering, called))
        return false;
    if (kind == CXCursor_Constructor)
        return true;
    if (is_member && !cursor_is_named(owner, "HsAny") && !cursor_is_named(owner, "HsObject"))
        return false;
    const char *name = string_take(lowering->scratch, clang_getCursorSpelling(called));
    return strncmp(name, "operator", 8) == 0;
}

static Temp lower_conversion(Builder *builder, Node *call)
{
    Node *object = NULL, *member = node_kid(call, 0);
    if (member == NULL || node_operands(member, &object, 1) == 0)
        return emit_unknown(builder, builder->lowering->type_pointer);
    return lower_address(builder, object);
}

bool lower_any(Builder *builder, Node *call, CXCursor called, Temp *out_value)
{
    Lowering *lowering = builder->lowering;
    if (lower_guard_call(builder, call)) {
        *out_value = emit_unknown(builder, lowering->type_unknown);
        return true;
    }
    if (!is_operation(lowering, called))
        return false;
    enum CXCursorKind kind = clang_getCursorKind(called);
    const char *name = string_take(lowering->scratch, clang_getCursorSpelling(called));
    if (kind == CXCursor_Constructor) {
        CXType type = clang_getCursorType(call->cursor);
        Node *argument = only_argument(call);
        bool is_scalar = type_of(lowering, type)->kind != TYPE_RECORD;
        if (is_scalar && argument == NULL)
            lower_argument_effects(builder, call);
        *out_value = is_scalar ? value_of(builder, argument) : construct_temporary(builder, call, false);
    } else if (kind == CXCursor_ConversionFunction) {
        *out_value = lower_conversion(builder, call);
    } else {
        Node *member = node_kid(call, 0);
        bool is_explicit = member != NULL && member->kind == CXCursor_MemberRefExpr &&
                           clang_equalCursors(clang_getCursorReferenced(member->cursor), called);
        *out_value = is_explicit ? emit_not_lowered(builder, call, lowering->type_unknown)
                                 : lower_any_operator(builder, call, name + 8);
    }
    return true;
}
