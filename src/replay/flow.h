/* SPDX-License-Identifier: MIT */
/* replay: what the machine must know of a control-flow graph before it runs it. */
#ifndef HINDSIGHT_FLOW_H
#define HINDSIGHT_FLOW_H

#include "ir/ir.h"

typedef struct Flow {
    uint32_t *order;       /* reverse post-order number of each block */
    uint32_t *component;   /* strongly connected component of each block; 0 = in no cycle */
    uint64_t *live_temps;  /* bit set a block: temporaries live at its start */
    uint64_t *live_vars;   /* bit set a block: variables that may be mentioned from its start on, or that are pinned */
    size_t temp_words, var_words;
} Flow;

Flow *flow_of(const IrFunction *function, Arena *arena);
static inline bool flow_bit(const uint64_t *sets, size_t words, size_t block, size_t bit)
{
    return (sets[block * words + bit / 64] >> (bit % 64) & 1) != 0;
}

#endif
