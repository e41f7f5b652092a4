/* SPDX-License-Identifier: MIT */
/* lower: from the blocks of a builder to those of a function.
 *
 * Blocks that only jump are skipped, a block with one way in that is the only way out of another is joined to it, what
 * cannot be reached is dropped, the rest is numbered in the order of writing.  Loop heads are the blocks to which a
 * depth-first walk goes back. */
#include <string.h>

#include "lower/lowering.h"

typedef VEC(BlockId) BlockList;

typedef struct Finish {
    Builder *builder;
    BlockList successors; /* of the block that was looked at last */
    size_t n;
    bool *is_reached;
    size_t *n_before; /* ways into a block */
    bool *is_loop_head;
    uint8_t *mark;   /* of the walk: 0 new, 1 on the way, 2 done */
    BlockId *number; /* in the function */
} Finish;

static Block *block_at(const Finish *finish, BlockId id)
{
    return finish->builder->blocks.items[id];
}

/* Calls VISIT with the address of each block number that BLOCK mentions. */
static void for_targets(Block *block, void (*visit)(Finish *, BlockId *), Finish *finish)
{
    for (size_t i = 0; i < block->insts.count; i++)
        if (block->insts.items[i].op == IR_TRY_PUSH)
            visit(finish, &block->insts.items[i].block);
    IrTerm *term = &block->term;
    if (term->kind == TERM_JUMP || term->kind == TERM_BRANCH || term->kind == TERM_SWITCH)
        visit(finish, &term->targets[0]);
    if (term->kind == TERM_BRANCH)
        visit(finish, &term->targets[1]);
    IrCase *cases = (IrCase *)(uintptr_t)term->cases;
    for (size_t i = 0; term->kind == TERM_SWITCH && i < term->n_cases; i++)
        visit(finish, &cases[i].target);
}

/* ---- empty blocks ----------------------------------------------------------------------------------------------- */

static void skip_empty(Finish *finish, BlockId *target)
{
    for (size_t steps = 0; steps < finish->n; steps++) {
        const Block *block = block_at(finish, *target);
        if (block->insts.count > 0 || !block->is_closed || block->term.kind != TERM_JUMP)
            return;
        *target = block->term.targets[0];
    }
}

/* A branch to one place is none. */
static void settle_branch(Block *block)
{
    if (block->term.kind != TERM_BRANCH || block->term.targets[0] != block->term.targets[1])
        return;
    block->term.kind = TERM_JUMP;
    block->term.cond = NONE;
}

/* ---- reachable blocks, loop heads ------------------------------------------------------------------------------- */

/* One block on the way of the walk, and where it goes next. */
typedef struct Step {
    BlockId block;
    BlockList next;
    size_t at;
} Step;

static void add_successor(Finish *finish, BlockId *target)
{
    VEC_PUSH(finish->builder->scratch, &finish->successors, *target);
}

static Step step_to(Finish *finish, BlockId block)
{
    finish->successors = (BlockList){0};
    for_targets(block_at(finish, block), add_successor, finish);
    finish->mark[block] = 1;
    finish->is_reached[block] = true;
    return (Step){.block = block, .next = finish->successors};
}

static void walk(Finish *finish)
{
    VEC(Step) way = {0};
    Arena *arena = finish->builder->scratch;
    VEC_PUSH(arena, &way, step_to(finish, 0));
    while (way.count > 0) {
        Step *last = &way.items[way.count - 1];
        if (last->at == last->next.count) {
            finish->mark[last->block] = 2;
            way.count--;
            continue;
        }
        BlockId next = last->next.items[last->at++];
        finish->n_before[next]++;
        if (finish->mark[next] == 1)
            finish->is_loop_head[next] = true;
        else if (finish->mark[next] == 0)
            VEC_PUSH(arena, &way, step_to(finish, next));
    }
}

/* ---- joining ---------------------------------------------------------------------------------------------------- */

static void join_from(Finish *finish, BlockId id)
{
    Block *block = block_at(finish, id);
    while (block->term.kind == TERM_JUMP) {
        BlockId next = block->term.targets[0];
        Block *other = block_at(finish, next);
        if (next == id || next == 0 || finish->n_before[next] != 1 || finish->is_loop_head[next])
            return;
        for (size_t i = 0; i < other->insts.count; i++)
            VEC_PUSH(finish->builder->scratch, &block->insts, other->insts.items[i]);
        block->term = other->term;
        finish->is_reached[next] = false;
    }
}

static void count_handler(Finish *finish, BlockId *target)
{
    finish->n_before[*target] += 1;
}

/* A handler begins another stretch of code than the block that pushed the try: it is never joined. */
static void protect_handlers(Finish *finish)
{
    for (size_t i = 0; i < finish->n; i++) {
        Block *block = block_at(finish, (BlockId)i);
        for (size_t k = 0; finish->is_reached[i] && k < block->insts.count; k++)
            if (block->insts.items[k].op == IR_TRY_PUSH)
                count_handler(finish, &block->insts.items[k].block);
    }
}

/* ---- the function ----------------------------------------------------------------------------------------------- */

static void renumber(Finish *finish, BlockId *target)
{
    *target = finish->number[*target];
}

static void keep_block(Finish *finish, BlockId id, IrBlock *out)
{
    Block *block = block_at(finish, id);
    Arena *arena = finish->builder->arena;
    for_targets(block, renumber, finish);
    out->n_insts = block->insts.count;
    out->insts = ARENA_ARRAY(arena, IrInst, block->insts.count + 1);
    if (block->insts.count > 0)
        memcpy(out->insts, block->insts.items, block->insts.count * sizeof *out->insts);
    out->term = block->term;
    out->is_loop_head = finish->is_loop_head[id];
}

static void keep_blocks(Finish *finish)
{
    IrFunction *function = finish->builder->function;
    for (BlockId i = 0; (size_t)i < finish->n; i++)
        block_enter(finish->builder, i); /* whatever was jumped to and never written: a label that is nowhere */
    const BlockId *order = finish->builder->order.items;
    size_t n = 0;
    for (size_t i = 0; i < finish->builder->order.count; i++)
        if (finish->is_reached[order[i]])
            finish->number[order[i]] = (BlockId)n++;
    function->blocks = ARENA_ARRAY(finish->builder->arena, IrBlock, n);
    function->n_blocks = n;
    for (size_t i = 0; i < finish->n; i++)
        if (finish->is_reached[i])
            keep_block(finish, (BlockId)i, &function->blocks[finish->number[i]]);
}

IrFunction *builder_finish(Builder *builder)
{
    Finish finish = {.builder = builder, .n = builder->blocks.count};
    Arena *arena = builder->scratch;
    finish.is_reached = ARENA_ARRAY(arena, bool, finish.n);
    finish.n_before = ARENA_ARRAY(arena, size_t, finish.n);
    finish.is_loop_head = ARENA_ARRAY(arena, bool, finish.n);
    finish.mark = ARENA_ARRAY(arena, uint8_t, finish.n);
    finish.number = ARENA_ARRAY(arena, BlockId, finish.n);
    for (size_t i = 0; i < finish.n; i++) {
        for_targets(block_at(&finish, (BlockId)i), skip_empty, &finish);
        settle_branch(block_at(&finish, (BlockId)i));
    }
    walk(&finish);
    protect_handlers(&finish);
    for (size_t i = 0; i < finish.n; i++)
        if (finish.is_reached[i])
            join_from(&finish, (BlockId)i);
    keep_blocks(&finish);
    IrFunction *function = builder->function;
    function->vars = builder->vars.items;
    function->n_vars = builder->vars.count;
    function->n_temps = builder->n_temps;
    return function;
}
