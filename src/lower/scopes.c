/* SPDX-License-Identifier: MIT */
/* lower: leaving scopes.
 *
 * What is to be done on the way out is a list from the innermost scope outwards; every list ever in force is kept, so a
 * goto that meets its label later can still be told from what it jumps out of. */
#include "lower/lowering.h"

void cleanup_push(Builder *builder, Cleanup cleanup)
{
    Cleanup *node = ARENA_NEW(builder->scratch, Cleanup);
    *node = cleanup;
    node->outer = builder->cleanups;
    builder->cleanups = node;
}

static Label *label_new(Builder *builder, CXCursor cursor)
{
    Label *label = ARENA_NEW(builder->scratch, Label);
    *label = (Label){.cursor = cursor, .block = block_new(builder)};
    VEC_PUSH(builder->scratch, &builder->labels, label);
    return label;
}

/* Labels inside a copy of a body are the copy's own. */
static void add_labels_within(Builder *builder, const Node *node)
{
    if (node->kind == CXCursor_LabelStmt)
        label_new(builder, node->cursor);
    for (size_t i = 0; i < node->kids.count; i++)
        add_labels_within(builder, node->kids.items[i]);
}

void lower_finally_body(Builder *builder, const Cleanup *cleanup)
{
    const Target *targets = builder->targets;
    Switch *in_switch = builder->in_switch;
    size_t n_labels = builder->labels.count;
    builder->targets = cleanup->targets;
    builder->in_switch = NULL;
    add_labels_within(builder, cleanup->body);
    lower_statement(builder, cleanup->body);
    builder->labels.count = n_labels;
    builder->in_switch = in_switch;
    builder->targets = targets;
}

static void run_one(Builder *builder, const Cleanup *cleanup)
{
    switch (cleanup->kind) {
    case CLEANUP_EXCEPT: emit(builder, IR_TRY_POP); break;
    case CLEANUP_FINALLY:
        emit(builder, IR_TRY_POP);
        lower_finally_body(builder, cleanup);
        break;
    case CLEANUP_DESTROY:
    case CLEANUP_MEMBERS: destroy_local(builder, cleanup); break;
    case CLEANUP_UNKNOWN: destroy_unknown_object(builder, cleanup->guard); break;
    }
}

void cleanups_run(Builder *builder, const Cleanup *outer)
{
    const Cleanup *all = builder->cleanups;
    for (const Cleanup *each = all; each != outer && each != NULL; each = each->outer) {
        builder->cleanups = each->outer;
        run_one(builder, each);
    }
    builder->cleanups = all;
}

void cleanups_end(Builder *builder, const Cleanup *outer)
{
    if (!block_is_closed(builder))
        cleanups_run(builder, outer);
    builder->cleanups = outer;
}

/* ---- break, continue, __leave ----------------------------------------------------------------------------------- */

static void leave_to(Builder *builder, const Target *target, BlockId block)
{
    int abnormal = builder->is_abnormal;
    builder->is_abnormal = ABNORMAL_YES;
    cleanups_run(builder, target->cleanups);
    builder->is_abnormal = abnormal;
    end_jump(builder, block);
}

void lower_break(Builder *builder, Node *node)
{
    const Target *target = builder->targets;
    while (target != NULL && target->kind == TARGET_TRY)
        target = target->outer;
    if (target == NULL)
        emit_opaque(builder, node, NULL);
    else
        leave_to(builder, target, target->on_break);
}

void lower_continue(Builder *builder, Node *node)
{
    const Target *target = builder->targets;
    while (target != NULL && target->kind != TARGET_LOOP)
        target = target->outer;
    if (target == NULL)
        emit_opaque(builder, node, NULL);
    else
        leave_to(builder, target, target->on_continue);
}

void lower_leave(Builder *builder, Node *node)
{
    const Target *target = builder->targets;
    while (target != NULL && target->kind != TARGET_TRY)
        target = target->outer;
    if (target == NULL)
        emit_opaque(builder, node, NULL);
    else
        leave_to(builder, target, target->on_break);
}

/* ---- goto ------------------------------------------------------------------------------------------------------- */

static Label *label_for(Builder *builder, CXCursor cursor)
{
    for (size_t i = builder->labels.count; i-- > 0;)
        if (is_same_key(key_of_cursor(builder->labels.items[i]->cursor), key_of_cursor(cursor)))
            return builder->labels.items[i];
    return label_new(builder, cursor);
}

/* The innermost clean-up that is in force at both ends of a jump. */
static const Cleanup *common_cleanup(const Cleanup *from, const Cleanup *to)
{
    for (; from != NULL; from = from->outer)
        for (const Cleanup *each = to; each != NULL; each = each->outer)
            if (each == from)
                return from;
    return NULL;
}

static void jump_to(Builder *builder, const Label *label)
{
    int abnormal = builder->is_abnormal;
    builder->is_abnormal = ABNORMAL_YES;
    cleanups_run(builder, common_cleanup(builder->cleanups, label->cleanups));
    builder->is_abnormal = abnormal;
    end_jump(builder, label->block);
}

void lower_goto(Builder *builder, Node *node)
{
    const Node *name = node_find(node, CXCursor_LabelRef);
    CXCursor cursor = clang_getCursorReferenced(name != NULL ? name->cursor : node->cursor);
    if (cursor_is_null(cursor)) {
        emit_opaque(builder, node, NULL);
        return;
    }
    Label *label = label_for(builder, cursor);
    if (label->is_placed || builder->cleanups == NULL) {
        jump_to(builder, label);
        return;
    }
    BlockId from = block_new(builder);
    end_jump(builder, from);
    Jump jump = {from, label, builder->cleanups, builder->is_abnormal, node};
    VEC_PUSH(builder->scratch, &builder->jumps, jump);
}

void lower_label(Builder *builder, Node *node)
{
    Label *label = label_for(builder, node->cursor);
    if (!block_is_closed(builder))
        end_jump(builder, label->block);
    block_enter(builder, label->block);
    label->is_placed = true;
    label->cleanups = builder->cleanups;
    if (node->kids.count > 0)
        lower_statement(builder, node_last(node));
}

void jumps_resolve(Builder *builder)
{
    for (size_t i = 0; i < builder->jumps.count; i++) {
        Jump jump = builder->jumps.items[i];
        builder->at = jump.at;
        block_enter(builder, jump.from);
        builder->cleanups = jump.cleanups;
        builder->is_abnormal = jump.is_abnormal;
        jump_to(builder, jump.label);
    }
    builder->cleanups = NULL;
}
