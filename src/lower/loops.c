/* SPDX-License-Identifier: MIT */
/* lower: loops. */
#include "lower/lowering.h"

static Target loop_target(Builder *builder, BlockId on_break, BlockId on_continue)
{
    return (Target){builder->targets, TARGET_LOOP, on_break, on_continue, builder->cleanups};
}

/* The body, with break and continue; what follows it goes to NEXT. */
static void lower_loop_body(Builder *builder, Node *body, const Target *target, const Cleanup *outside, BlockId next)
{
    const Target *outer = builder->targets;
    builder->targets = target;
    if (body != NULL)
        lower_statement(builder, body);
    builder->targets = outer;
    cleanups_end(builder, outside);
    if (!block_is_closed(builder))
        end_jump(builder, next);
}

/* A variable in the condition lives for one turn. */
void lower_while(Builder *builder, Node *node)
{
    Node *parts[2];
    Node *variable = node_find(node, CXCursor_VarDecl);
    const Cleanup *outer = builder->cleanups;
    if (node_operands(node, parts, 2) < 2) {
        emit_opaque(builder, node, NULL);
        return;
    }
    BlockId head = block_new(builder), body = block_new(builder), leave = block_new(builder), end = block_new(builder);
    end_jump(builder, head);
    block_enter(builder, head);
    Target target = loop_target(builder, end, head);
    if (variable != NULL)
        lower_variable(builder, variable);
    lower_condition(builder, parts[0], body, leave);
    block_enter(builder, leave);
    cleanups_run(builder, outer);
    end_jump(builder, end);
    block_enter(builder, body);
    lower_loop_body(builder, parts[1], &target, outer, head);
    block_enter(builder, end);
}

void lower_do(Builder *builder, Node *node)
{
    Node *parts[2];
    if (node_operands(node, parts, 2) < 2) {
        emit_opaque(builder, node, NULL);
        return;
    }
    BlockId body = block_new(builder), test = block_new(builder), end = block_new(builder);
    Target target = loop_target(builder, end, test);
    end_jump(builder, body);
    block_enter(builder, body);
    lower_loop_body(builder, parts[0], &target, builder->cleanups, test);
    block_enter(builder, test);
    lower_condition(builder, parts[1], body, end);
    block_enter(builder, end);
}

void lower_for(Builder *builder, Node *node)
{
    const Cleanup *outer = builder->cleanups;
    ForParts parts = for_parts(builder->lowering, node);
    if (parts.init != NULL)
        lower_statement(builder, parts.init);
    BlockId head = block_new(builder), body = block_new(builder), step = block_new(builder), end = block_new(builder);
    BlockId leave = parts.variable != NULL ? block_new(builder) : end;
    const Cleanup *turn = builder->cleanups;
    end_jump(builder, head);
    block_enter(builder, head);
    Target target = loop_target(builder, end, step);
    if (parts.variable != NULL)
        lower_variable(builder, parts.variable);
    if (parts.condition != NULL)
        lower_condition(builder, parts.condition, body, leave);
    else
        end_jump(builder, body);
    if (leave != end) { /* a variable in the condition lives for one turn */
        block_enter(builder, leave);
        cleanups_run(builder, turn);
        end_jump(builder, end);
    }
    block_enter(builder, body);
    lower_loop_body(builder, parts.body, &target, turn, step);
    block_enter(builder, step);
    if (parts.step != NULL)
        lower_statement(builder, parts.step);
    end_jump(builder, head);
    block_enter(builder, end);
    cleanups_end(builder, outer);
}
