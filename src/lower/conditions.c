/* SPDX-License-Identifier: MIT */
/* lower: conditions, as control flow. */
#include "lower/lowering.h"

#include <string.h>

/* What decides: without parentheses, and without conversions to bool or int that keep zero and not zero apart. */
static Node *bare_condition(Lowering *lowering, Node *node)
{
    for (;;) {
        Node *kid = node_kid(node, 0);
        if (node->kids.count != 1 || (node->kind != CXCursor_ParenExpr && node->kind != CXCursor_UnexposedExpr))
            return node;
        const IrType *from = node_type(lowering, kid), *to = node_type(lowering, node);
        bool keeps = to->kind == TYPE_BOOL || (to->kind == TYPE_INT && from->kind == TYPE_BOOL) ||
                     (to->kind == from->kind && to->size >= from->size);
        if (from->kind == TYPE_RECORD || from->kind == TYPE_ARRAY || from->kind == TYPE_FUNCTION || !keeps)
            return node;
        node = kid;
    }
}

/* The first argument of __builtin_expect, which says only how likely it is. */
static Node *expected_value(Node *node)
{
    if (node->kind != CXCursor_CallExpr || node->kids.count < 3)
        return NULL;
    CXString name = clang_getCursorSpelling(node->cursor);
    bool is_expect = strcmp(clang_getCString(name), "__builtin_expect") == 0;
    clang_disposeString(name);
    return is_expect ? node->kids.items[1] : NULL;
}

static void lower_short_circuit(Builder *builder, Node *node, bool is_and, BlockId if_true, BlockId if_false)
{
    BlockId next = block_new(builder);
    lower_condition(builder, node->kids.items[0], is_and ? next : if_true, is_and ? if_false : next);
    block_enter(builder, next);
    lower_condition(builder, node->kids.items[1], if_true, if_false);
}

static void lower_atom(Builder *builder, Node *node, BlockId if_true, BlockId if_false)
{
    int64_t constant;
    const Cleanup *outer = builder->cleanups;
    if (literal_of(builder->lowering, node, &constant)) {
        end_jump(builder, constant != 0 ? if_true : if_false);
        return;
    }
    Temp value = lower_value(builder, node);
    if (value == NONE)
        value = emit_not_lowered(builder, node, builder->lowering->type_bool);
    cleanups_end(builder, outer); /* temporaries of the condition */
    end_branch(builder, value, if_true, if_false);
}

void lower_condition(Builder *builder, Node *node, BlockId if_true, BlockId if_false)
{
    Node *bare = bare_condition(builder->lowering, node), *expected = expected_value(bare);
    Node *before = builder_at(builder, bare);
    enum CXBinaryOperatorKind kind = CXBinaryOperator_Invalid;
    if (bare->kind == CXCursor_BinaryOperator && bare->kids.count == 2)
        kind = clang_getCursorBinaryOperatorKind(bare->cursor);
    if (expected != NULL) {
        lower_condition(builder, expected, if_true, if_false);
    } else if (kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr) {
        lower_short_circuit(builder, bare, kind == CXBinaryOperator_LAnd, if_true, if_false);
    } else if (kind == CXBinaryOperator_Comma) {
        lower_effect(builder, bare->kids.items[0]);
        lower_condition(builder, bare->kids.items[1], if_true, if_false);
    } else if (bare->kind == CXCursor_UnaryOperator && bare->kids.count == 1 &&
               clang_getCursorUnaryOperatorKind(bare->cursor) == CXUnaryOperator_LNot) {
        lower_condition(builder, bare->kids.items[0], if_false, if_true);
    } else {
        lower_atom(builder, bare, if_true, if_false);
    }
    builder_at(builder, before);
}

/* One arm of `c ? a : b`; its value goes to RESULT. */
static void lower_arm(Builder *builder, Node *arm, Temp result, bool as_address, const IrType *type, BlockId end)
{
    const Cleanup *outer = builder->cleanups;
    Temp value = NONE;
    if (type->kind == TYPE_VOID)
        lower_effect(builder, arm);
    else
        value = as_address ? lower_address(builder, arm) : lower_value(builder, arm);
    if (value != NONE && !as_address)
        value = convert(builder, value, node_type(builder->lowering, arm), type);
    if (value == NONE && type->kind != TYPE_VOID)
        value = emit_unknown(builder, type); /* a throw */
    if (value != NONE)
        emit_move_to(builder, result, value);
    cleanups_end(builder, outer);
    if (!block_is_closed(builder))
        end_jump(builder, end);
}

Temp lower_conditional(Builder *builder, Node *node, bool as_address)
{
    Node *parts[3];
    const IrType *type = node_type(builder->lowering, node);
    if (node_operands(node, parts, 3) < 3)
        return lower_recovery(builder, node);
    BlockId if_true = block_new(builder), if_false = block_new(builder), end = block_new(builder);
    Temp result = type->kind == TYPE_VOID ? NONE : temp_new(builder);
    lower_condition(builder, parts[0], if_true, if_false);
    block_enter(builder, if_true);
    lower_arm(builder, parts[1], result, as_address, type, end);
    block_enter(builder, if_false);
    lower_arm(builder, parts[2], result, as_address, type, end);
    block_enter(builder, end);
    return result;
}
