/* SPDX-License-Identifier: MIT */
/* The order in which blocks are run: each comes after those that lead to it, and the blocks of a loop follow its head without
 * a gap.  So the machine finishes a loop before what follows it, and what leaves a loop on any turn waits in one place.
 * (A weak topological order: the strongly connected components in order of running; in each of them its head, then the
 * same again for the rest without the edges back to the head.) */
#include "replay/flow.h"

size_t flow_successors(const IrFunction *function, size_t b, Arena *arena, int32_t **out)
{
    const IrBlock *block = &function->blocks[b];
    VEC(int32_t) list = {0};
    const IrTerm *term = &block->term;
    if (term->kind == TERM_JUMP || term->kind == TERM_BRANCH || term->kind == TERM_SWITCH)
        VEC_PUSH(arena, &list, term->targets[0]);
    if (term->kind == TERM_BRANCH)
        VEC_PUSH(arena, &list, term->targets[1]);
    for (size_t i = 0; term->kind == TERM_SWITCH && i < term->n_cases; i++)
        VEC_PUSH(arena, &list, term->cases[i].target);
    for (size_t i = 0; i < block->n_insts; i++)
        if (block->insts[i].op == IR_TRY_PUSH)
            VEC_PUSH(arena, &list, block->insts[i].block);
    *out = list.items;
    return list.count;
}

typedef struct Graph {
    const IrFunction *function;
    Arena *arena;
    Flow *flow;
    uint32_t *region;      /* of each block: the part of the graph that is being numbered has one number */
    uint32_t *index, *low; /* Tarjan */
    uint32_t *stack;
    size_t n_stack;
    bool *on_stack, *seen;
    uint32_t next_index, n_regions, next_component;
} Graph;

typedef struct Frame {
    size_t block, next, n;
    int32_t *targets;
} Frame;

static void open_block(Graph *graph, Frame *frames, size_t *n, size_t block)
{
    Frame *frame = &frames[(*n)++];
    frame->block = block;
    frame->next = 0;
    frame->n = flow_successors(graph->function, block, graph->arena, &frame->targets);
    graph->seen[block] = true;
    graph->index[block] = graph->low[block] = ++graph->next_index;
    graph->stack[graph->n_stack++] = (uint32_t)block;
    graph->on_stack[block] = true;
}

static bool is_loop_of_one(const Frame *frame)
{
    for (size_t i = 0; i < frame->n; i++)
        if ((size_t)frame->targets[i] == frame->block)
            return true;
    return false;
}

static void number_rest(Graph *graph, uint32_t head, uint32_t region, uint32_t last);

/* Takes the strongly connected component of FRAME's block from the stack, if the block is its head.  Components close in
 * the reverse of their order: this one gets the last numbers up to *LAST. */
static void close_block(Graph *graph, const Frame *frame, uint32_t *last, bool is_outermost)
{
    uint32_t head = (uint32_t)frame->block, member, size = 0;
    if (graph->low[head] != graph->index[head])
        return;
    uint32_t region = ++graph->n_regions;
    do {
        member = graph->stack[--graph->n_stack];
        graph->on_stack[member] = false;
        graph->region[member] = region;
        size++;
    } while (member != head);
    if (is_outermost && (size > 1 || is_loop_of_one(frame))) {
        graph->next_component++;
        for (size_t b = 0; b < graph->function->n_blocks; b++)
            if (graph->region[b] == region)
                graph->flow->component[b] = graph->next_component;
    }
    graph->region[head] = 0;
    graph->flow->order[head] = *last - size + 1;
    if (size > 1)
        number_rest(graph, head, region, *last);
    *last -= size;
}

/* Numbers what is reached from START in its region, from *LAST downwards. */
static void walk(Graph *graph, size_t start, uint32_t *last, bool is_outermost)
{
    uint32_t region = graph->region[start];
    Frame *frames = ARENA_ARRAY(graph->arena, Frame, graph->function->n_blocks);
    size_t n = 0;
    open_block(graph, frames, &n, start);
    while (n > 0) {
        Frame *frame = &frames[n - 1];
        if (frame->next < frame->n) {
            size_t target = (size_t)frame->targets[frame->next++];
            if (graph->region[target] != region)
                continue;
            if (!graph->seen[target])
                open_block(graph, frames, &n, target);
            else if (graph->on_stack[target] && graph->index[target] < graph->low[frame->block])
                graph->low[frame->block] = graph->index[target];
            continue;
        }
        close_block(graph, frame, last, is_outermost);
        n--;
        if (n > 0 && graph->low[frame->block] < graph->low[frames[n - 1].block])
            graph->low[frames[n - 1].block] = graph->low[frame->block];
    }
}

/* The blocks of REGION, the component of HEAD without HEAD itself, get the numbers up to LAST. */
static void number_rest(Graph *graph, uint32_t head, uint32_t region, uint32_t last)
{
    int32_t *targets;
    size_t n = flow_successors(graph->function, head, graph->arena, &targets);
    for (size_t b = 0; b < graph->function->n_blocks; b++)
        if (graph->region[b] == region)
            graph->seen[b] = false;
    for (size_t i = 0; i < n; i++)
        if (graph->region[targets[i]] == region && !graph->seen[targets[i]])
            walk(graph, (size_t)targets[i], &last, false);
}

void flow_find_order(const IrFunction *function, Flow *flow, Arena *arena, Arena *scratch)
{
    size_t n = function->n_blocks;
    uint32_t last = (uint32_t)n;
    Graph graph = {.function = function, .arena = scratch, .flow = flow};
    graph.region = ARENA_ARRAY(scratch, uint32_t, n);
    graph.index = ARENA_ARRAY(scratch, uint32_t, n);
    graph.low = ARENA_ARRAY(scratch, uint32_t, n);
    graph.stack = ARENA_ARRAY(scratch, uint32_t, n);
    graph.on_stack = ARENA_ARRAY(scratch, bool, n);
    graph.seen = ARENA_ARRAY(scratch, bool, n);
    flow->order = ARENA_ARRAY(arena, uint32_t, n);
    flow->component = ARENA_ARRAY(arena, uint32_t, n);
    walk(&graph, 0, &last, true);
}
