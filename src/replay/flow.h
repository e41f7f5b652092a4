/* SPDX-License-Identifier: MIT */
/* replay: what the machine must know of a control-flow graph before it runs it. */
#ifndef HINDSIGHT_FLOW_H
#define HINDSIGHT_FLOW_H

#include "ir/ir.h"

typedef struct Flow {
    uint32_t *order;      /* place of each block in the order of running, from 1; 0 = never reached */
    uint32_t *component;  /* strongly connected component of each block; 0 = in no cycle */
    uint64_t *live_temps; /* bit set a block: temporaries live at its start */
    uint64_t *live_vars;  /* bit set a block: variables that may be mentioned from its start on, or that are pinned */
    size_t temp_words, var_words;
    struct FlowPoint
        *points; /* where states wait: the start of each block, then behind each call, in order of running */
    size_t n_points;
    uint32_t *start_point; /* of each block */
    uint32_t *head_number; /* of each block that is a loop head: from 0 */
    uint32_t n_heads;
    uint64_t *loops; /* bit set a head, by its number: the blocks of its loop */
    size_t block_words;
    uint64_t *counters;   /* bit set a head: blocks of its loop that end in a test of what the loop itself writes */
    uint32_t n_runs;      /* times that a block of it was run, in all activations */
    uint32_t n_inside;    /* the same, with all that it called */
    struct Tables *spare; /* of activations that have ended (run.h) */
    size_t n_bytes;       /* of states that its own runs have taken */
} Flow;

typedef struct FlowPoint {
    uint32_t block, first; /* goes on with instruction FIRST */
} FlowPoint;

/* The point behind the call at INDEX of BLOCK. */
static inline size_t flow_point_after(const Flow *flow, size_t block, size_t index)
{
    size_t point = flow->start_point[block];
    while (flow->points[point].first <= index)
        point++;
    return point;
}

Flow *flow_of(const IrFunction *function, Arena *arena);
/* The blocks that may be run right after block B: those that its terminator names, and the handlers that begin in it. */
size_t flow_successors(const IrFunction *function, size_t b, Arena *arena, int32_t **out);
/* Fills order and component (order.c). */
void flow_find_order(const IrFunction *function, Flow *flow, Arena *arena, Arena *scratch);

static inline bool flow_bit(const uint64_t *sets, size_t words, size_t block, size_t bit)
{
    return (sets[block * words + bit / 64] >> (bit % 64) & 1) != 0;
}

/* Whether the step FROM -> TO leaves the loop with that number. */
static inline bool flow_leaves(const Flow *flow, size_t head_number, size_t from, size_t to)
{
    return flow_bit(flow->loops, flow->block_words, head_number, from) &&
           !flow_bit(flow->loops, flow->block_words, head_number, to);
}

#endif
