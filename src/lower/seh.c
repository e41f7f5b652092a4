/* SPDX-License-Identifier: MIT */
/* lower: __try, with __except or __finally.
 *
 * A raise inside the body goes to the handler's block, where the try is no longer in force.  There a filter decides, or
 * a copy of the __finally body runs and the raise goes on.  Every other way out of the body pops the try and runs a
 * copy of the __finally body of its own. */
#include "lower/lowering.h"

static void lower_protected(Builder *builder, Node *body, Cleanup cleanup, BlockId handler)
{
    const Cleanup *outer = builder->cleanups;
    BlockId end = block_new(builder);
    emit(builder, IR_TRY_PUSH)->block = handler;
    cleanup_push(builder, cleanup);
    Target target = {builder->targets, TARGET_TRY, end, NONE, builder->cleanups};
    builder->targets = &target;
    lower_statement(builder, body);
    builder->targets = target.outer;
    if (!block_is_closed(builder))
        end_jump(builder, end);
    block_enter(builder, end);
    int abnormal = builder->is_abnormal;
    builder->is_abnormal = ABNORMAL_NO;
    cleanups_run(builder, outer);
    builder->is_abnormal = abnormal;
    builder->cleanups = outer;
}

/* Positive: the handler runs.  Zero: the raise goes on outwards.  Negative: execution goes on where it was raised,
 * which for the analysis ends the path. */
static void lower_filter(Builder *builder, Node *filter, BlockId handler)
{
    int64_t constant;
    if (literal_of(builder->lowering, filter, &constant)) {
        if (constant > 0)
            end_jump(builder, handler);
        else
            end_with(builder, constant == 0 ? TERM_RESUME : TERM_UNREACHABLE);
        return;
    }
    BlockId refused = block_new(builder);
    Temp value = lower_value(builder, filter);
    if (value == NONE)
        value = emit_unknown(builder, builder->lowering->type_int);
    Temp zero = emit_const(builder, 0);
    end_branch(builder, emit_binary(builder, IR_GT, value, zero, builder->lowering->type_int), handler, refused);
    block_enter(builder, refused);
    end_with(builder, TERM_RESUME);
}

static void lower_except(Builder *builder, Node *body, Node *except)
{
    BlockId raised = block_new(builder), handler = block_new(builder), end = block_new(builder);
    lower_protected(builder, body, (Cleanup){.kind = CLEANUP_EXCEPT}, raised);
    if (!block_is_closed(builder))
        end_jump(builder, end);
    block_enter(builder, raised);
    lower_filter(builder, except->kids.items[0], handler);
    block_enter(builder, handler);
    lower_statement(builder, except->kids.items[1]);
    if (!block_is_closed(builder))
        end_jump(builder, end);
    block_enter(builder, end);
}

static void lower_finally(Builder *builder, Node *body, Node *finally)
{
    BlockId raised = block_new(builder);
    Cleanup cleanup = {.kind = CLEANUP_FINALLY, .body = finally->kids.items[0], .targets = builder->targets};
    lower_protected(builder, body, cleanup, raised);
    BlockId end = builder->current;
    bool goes_on = !block_is_closed(builder);
    block_enter(builder, raised);
    int abnormal = builder->is_abnormal;
    builder->is_abnormal = ABNORMAL_YES;
    lower_finally_body(builder, &cleanup);
    builder->is_abnormal = abnormal;
    if (!block_is_closed(builder))
        end_with(builder, TERM_RESUME);
    if (goes_on) {
        BlockId next = block_new(builder);
        block_enter(builder, end);
        end_jump(builder, next);
        block_enter(builder, next);
    }
}

void lower_seh_try(Builder *builder, Node *node)
{
    Node *body = node_kid(node, 0), *handler = node_kid(node, 1);
    if (body != NULL && handler != NULL && handler->kind == CXCursor_SEHExceptStmt && handler->kids.count == 2)
        lower_except(builder, body, handler);
    else if (body != NULL && handler != NULL && handler->kind == CXCursor_SEHFinallyStmt && handler->kids.count == 1)
        lower_finally(builder, body, handler);
    else
        emit_opaque(builder, node, NULL);
}
