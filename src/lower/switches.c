/* SPDX-License-Identifier: MIT */
/* lower: switches.  The head's block gets its terminator when all labels in the body, at whatever depth, are known. */
#include "lower/lowering.h"

/* The cases that were met, in a term for the block that the builder is in. */
static void end_switch(Builder *builder, BlockId head, Temp value, const Switch *cases, BlockId otherwise)
{
    Block *block = builder->blocks.items[head];
    IrCase *kept = ARENA_ARRAY(builder->arena, IrCase, cases->cases.count + 1);
    for (size_t i = 0; i < cases->cases.count; i++)
        kept[i] = cases->cases.items[i];
    block->term = (IrTerm){.kind = TERM_SWITCH,
                           .cond = value,
                           .targets = {otherwise},
                           .cases = kept,
                           .n_cases = cases->cases.count,
                           .pos = block->term.pos};
}

void lower_switch(Builder *builder, Node *node)
{
    const Cleanup *outer = builder->cleanups;
    IfParts parts = if_parts(builder->lowering, node);
    if (parts.condition == NULL || parts.then == NULL) {
        emit_opaque(builder, node, NULL);
        return;
    }
    if (parts.init != NULL)
        lower_statement(builder, parts.init);
    if (parts.variable != NULL)
        lower_variable(builder, parts.variable);
    Temp value = lower_value(builder, parts.condition);
    if (value == NONE)
        value = emit_not_lowered(builder, parts.condition, builder->lowering->type_int);
    BlockId end = block_new(builder);
    Node *before = builder_at(builder, parts.condition);
    end_with(builder, TERM_UNREACHABLE);
    builder_at(builder, before);
    BlockId head = builder->current;
    Switch cases = {.outer = builder->in_switch, .on_default = NONE};
    Target target = {builder->targets, TARGET_SWITCH, end, NONE, builder->cleanups};
    builder->in_switch = &cases;
    builder->targets = &target;
    lower_statement(builder, parts.then);
    builder->targets = target.outer;
    builder->in_switch = cases.outer;
    if (!block_is_closed(builder))
        end_jump(builder, end);
    end_switch(builder, head, value, &cases, cases.on_default == NONE ? end : cases.on_default);
    block_enter(builder, end);
    cleanups_end(builder, outer);
}

static BlockId enter_label_block(Builder *builder)
{
    BlockId block = block_new(builder);
    if (!block_is_closed(builder))
        end_jump(builder, block);
    block_enter(builder, block);
    return block;
}

/* `case a:`, `case a ... b:` - the last kid is the statement. */
void lower_case(Builder *builder, Node *node)
{
    IrCase one = {0};
    size_t n = node->kids.count;
    bool is_known = n > 0 && constant_of(node->kids.items[0]->cursor, &one.low);
    one.high = one.low;
    if (n > 2)
        is_known = constant_of(node->kids.items[1]->cursor, &one.high) && is_known && one.low <= one.high;
    one.target = enter_label_block(builder);
    if (builder->in_switch == NULL || !is_known)
        emit_opaque(builder, node, NULL);
    else
        VEC_PUSH(builder->scratch, &builder->in_switch->cases, one);
    if (n > 1)
        lower_statement(builder, node_last(node));
}

void lower_default(Builder *builder, Node *node)
{
    BlockId block = enter_label_block(builder);
    if (builder->in_switch == NULL)
        emit_opaque(builder, node, NULL);
    else
        builder->in_switch->on_default = block;
    if (node->kids.count > 0)
        lower_statement(builder, node_last(node));
}
