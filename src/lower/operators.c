/* SPDX-License-Identifier: MIT */
/* lower: unary and binary operators, assignments. */
#include "lower/lowering.h"

static const IrBinary binary_of[] = {
    [CXBinaryOperator_Mul] = IR_MUL,       [CXBinaryOperator_Div] = IR_DIV,       [CXBinaryOperator_Rem] = IR_REM,
    [CXBinaryOperator_Add] = IR_ADD,       [CXBinaryOperator_Sub] = IR_SUB,       [CXBinaryOperator_Shl] = IR_SHL,
    [CXBinaryOperator_Shr] = IR_SHR,       [CXBinaryOperator_LT] = IR_LT,         [CXBinaryOperator_GT] = IR_GT,
    [CXBinaryOperator_LE] = IR_LE,         [CXBinaryOperator_GE] = IR_GE,         [CXBinaryOperator_EQ] = IR_EQ,
    [CXBinaryOperator_NE] = IR_NE,         [CXBinaryOperator_And] = IR_AND,       [CXBinaryOperator_Xor] = IR_XOR,
    [CXBinaryOperator_Or] = IR_OR,         [CXBinaryOperator_MulAssign] = IR_MUL, [CXBinaryOperator_DivAssign] = IR_DIV,
    [CXBinaryOperator_RemAssign] = IR_REM, [CXBinaryOperator_AddAssign] = IR_ADD, [CXBinaryOperator_SubAssign] = IR_SUB,
    [CXBinaryOperator_ShlAssign] = IR_SHL, [CXBinaryOperator_ShrAssign] = IR_SHR, [CXBinaryOperator_AndAssign] = IR_AND,
    [CXBinaryOperator_XorAssign] = IR_XOR, [CXBinaryOperator_OrAssign] = IR_OR,
};

/* ---- pointers --------------------------------------------------------------------------------------------------- */

static Node *without_casts(Node *node)
{
    while ((node->kind == CXCursor_ParenExpr || node->kind == CXCursor_UnexposedExpr ||
            node->kind == CXCursor_CStyleCastExpr) &&
           node_find(node, CXCursor_MemberRef) == NULL && node->kids.count > 0 &&
           clang_isExpression(node_last(node)->kind))
        node = node_last(node);
    return node;
}

/* `p - offsetof(T, f)`, what CONTAINING_RECORD does: the offset stays the address of the field in a record at zero, so
 * that the way back to the record can be seen.  NONE for any other operand. */
static Temp lower_field_offset(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    Node *offset = without_casts(node);
    if (offset->kind != CXCursor_UnexposedExpr || node_find(offset, CXCursor_MemberRef) == NULL)
        return NONE;
    Temp address = emit_const(builder, 0);
    for (size_t i = 0; i < offset->kids.count; i++) {
        const Node *kid = offset->kids.items[i];
        CXCursor field = clang_getCursorReferenced(kid->cursor);
        if (kid->kind != CXCursor_MemberRef || clang_getCursorKind(field) != CXCursor_FieldDecl)
            continue;
        const char *name = field_name(lowering, field);
        if (name != NULL)
            address = emit_field(builder, address, name, type_of(lowering, clang_getCursorType(field)));
    }
    return address;
}

/* POINTER plus or minus the integer in NODE. */
static Temp lower_pointer_step(Builder *builder, Temp pointer, const IrType *pointer_type, Node *node, bool is_minus)
{
    Lowering *lowering = builder->lowering;
    const IrType *element = pointer_type->target != NULL ? pointer_type->target : lowering->type_char;
    Temp index = is_minus ? lower_field_offset(builder, node) : NONE;
    if (index == NONE)
        index = lower_value(builder, node);
    if (is_minus)
        index = emit_unary(builder, IR_NEG, index, lowering->type_difference);
    return emit_index(builder, pointer, index, element);
}

static Temp lower_pointer_arithmetic(Builder *builder, Node *left, Node *right, bool is_minus)
{
    const IrType *type = node_type(builder->lowering, left);
    if (type->kind != TYPE_POINTER && node_type(builder->lowering, right)->kind == TYPE_POINTER)
        return lower_pointer_arithmetic(builder, right, left, is_minus);
    Temp pointer = lower_value(builder, left);
    return lower_pointer_step(builder, pointer, type, right, is_minus);
}

/* ---- binary ----------------------------------------------------------------------------------------------------- */

Temp lower_binary(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(node->cursor);
    const IrType *type = node_type(lowering, node);
    Node *left = node_kid(node, 0), *right = node_kid(node, 1);
    if (right == NULL)
        return lower_recovery(builder, node);
    switch (kind) {
    case CXBinaryOperator_Assign: return lower_assignment(builder, node);
    case CXBinaryOperator_LAnd:
    case CXBinaryOperator_LOr: return lower_logical(builder, node);
    case CXBinaryOperator_Comma: lower_effect(builder, left); return lower_value(builder, right);
    case CXBinaryOperator_Cmp:
    case CXBinaryOperator_PtrMemD:
    case CXBinaryOperator_PtrMemI:
    case CXBinaryOperator_Invalid: return lower_cxx_value(builder, node);
    default: break;
    }
    const IrType *operand_type = node_type(lowering, left);
    if (operand_type->kind == TYPE_UNKNOWN)
        operand_type = node_type(lowering, right);
    bool is_pointer = type->kind == TYPE_POINTER || (type->kind == TYPE_UNKNOWN && operand_type->kind == TYPE_POINTER);
    if (is_pointer && (kind == CXBinaryOperator_Add || kind == CXBinaryOperator_Sub))
        return lower_pointer_arithmetic(builder, left, right, kind == CXBinaryOperator_Sub);
    IrBinary op = binary_of[kind];
    Temp a = lower_value(builder, left);
    Temp b = op == IR_SUB ? lower_field_offset(builder, right) : NONE;
    if (b == NONE)
        b = lower_value(builder, right);
    if (a == NONE || b == NONE)
        return emit_not_lowered(builder, node, type);
    return emit_binary(builder, op, a, b, op >= IR_EQ ? operand_type : type);
}

Temp lower_logical(Builder *builder, Node *node)
{
    BlockId if_true = block_new(builder), if_false = block_new(builder), end = block_new(builder);
    Temp result = temp_new(builder);
    lower_condition(builder, node, if_true, if_false);
    for (int value = 1; value >= 0; value--) {
        block_enter(builder, value ? if_true : if_false);
        IrInst *inst = emit(builder, IR_CONST);
        inst->dst = result;
        inst->imm = value;
        end_jump(builder, end);
    }
    block_enter(builder, end);
    return result;
}

/* ---- assignment ------------------------------------------------------------------------------------------------- */

Temp lower_assignment(Builder *builder, Node *node)
{
    Node *left = node_kid(node, 0), *right = node_kid(node, 1);
    const IrType *type = node_type(builder->lowering, left);
    Temp value = lower_value(builder, right);
    if (value == NONE)
        value = emit_not_lowered(builder, node, type);
    Temp address = lower_address(builder, left);
    value = convert(builder, value, node_type(builder->lowering, right), type);
    emit_store(builder, address, value, type);
    return is_aggregate(type) ? address : value;
}

Temp lower_compound_assignment(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(node->cursor);
    Node *left = node_kid(node, 0), *right = node_kid(node, 1);
    if (right == NULL || kind < CXBinaryOperator_MulAssign || kind > CXBinaryOperator_OrAssign)
        return lower_recovery(builder, node);
    const IrType *type = node_type(lowering, left), *computed = node_type(lowering, right);
    Temp result, address;
    if (type->kind == TYPE_POINTER) { /* p += n, p -= n */
        address = lower_address(builder, left);
        result = lower_pointer_step(builder, emit_load(builder, address, type), type, right,
                                    kind == CXBinaryOperator_SubAssign);
    } else {
        /* The right side has been converted to the type of the computation, but for shifts. */
        if (kind == CXBinaryOperator_ShlAssign || kind == CXBinaryOperator_ShrAssign)
            computed = type;
        Temp b = lower_value(builder, right);
        address = lower_address(builder, left);
        Temp a = convert(builder, emit_load(builder, address, type), type, computed);
        result = convert(builder, emit_binary(builder, binary_of[kind], a, b, computed), computed, type);
    }
    emit_store(builder, address, result, type);
    return result;
}

/* ---- unary ------------------------------------------------------------------------------------------------------ */

Temp lower_step(Builder *builder, Node *node, Temp *out_address)
{
    Lowering *lowering = builder->lowering;
    enum CXUnaryOperatorKind kind = clang_getCursorUnaryOperatorKind(node->cursor);
    Node *operand = node_kid(node, 0);
    const IrType *type = node_type(lowering, operand);
    bool is_up = kind == CXUnaryOperator_PostInc || kind == CXUnaryOperator_PreInc;
    Temp address = lower_address(builder, operand);
    Temp before = emit_load(builder, address, type), one = emit_const(builder, is_up ? 1 : -1), after;
    if (type->kind == TYPE_POINTER)
        after = emit_index(builder, before, one, type->target != NULL ? type->target : lowering->type_char);
    else
        after = emit_binary(builder, IR_ADD, before, one, type);
    emit_store(builder, address, after, type);
    if (out_address != NULL)
        *out_address = address;
    return kind == CXUnaryOperator_PostInc || kind == CXUnaryOperator_PostDec ? before : after;
}

Temp lower_unary(Builder *builder, Node *node)
{
    Lowering *lowering = builder->lowering;
    const IrType *type = node_type(lowering, node);
    Node *operand = node_kid(node, 0);
    if (operand == NULL)
        return lower_recovery(builder, node);
    switch (clang_getCursorUnaryOperatorKind(node->cursor)) {
    case CXUnaryOperator_PostInc:
    case CXUnaryOperator_PostDec:
    case CXUnaryOperator_PreInc:
    case CXUnaryOperator_PreDec: return lower_step(builder, node, NULL);
    case CXUnaryOperator_AddrOf: return cxx_address_taken(builder, node, operand);
    case CXUnaryOperator_Deref: return emit_load(builder, lower_value(builder, operand), type);
    case CXUnaryOperator_Plus:
    case CXUnaryOperator_Real:
    case CXUnaryOperator_Extension: return lower_value(builder, operand);
    case CXUnaryOperator_Minus: return emit_unary(builder, IR_NEG, lower_value(builder, operand), type);
    case CXUnaryOperator_Not: return emit_unary(builder, IR_BITNOT, lower_value(builder, operand), type);
    case CXUnaryOperator_LNot: {
        Temp value = lower_value(builder, operand);
        if (value == NONE)
            value = emit_not_lowered(builder, node, type);
        return emit_unary(builder, IR_LOGNOT, value, node_type(lowering, operand));
    }
    default: return lower_recovery(builder, node);
    }
}
