/* SPDX-License-Identifier: MIT */
/* Cycles and liveness.  A variable is live where some block reachable from there names it; one whose address was kept
 * somewhere is pinned: live everywhere. */
#include "replay/flow.h"

#include <string.h>

static void set_bit(uint64_t *set, int32_t bit)
{
    if (bit >= 0)
        set[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static void clear_bit(uint64_t *set, int32_t bit)
{
    if (bit >= 0)
        set[bit / 64] &= ~(UINT64_C(1) << (bit % 64));
}

static void step_back(const IrInst *inst, uint64_t *live)
{
    clear_bit(live, inst->dst);
    set_bit(live, inst->a);
    set_bit(live, inst->b);
    for (size_t i = 0; i < inst->n_args; i++)
        set_bit(live, inst->args[i]);
}

static bool temps_of_block(const IrFunction *function, Flow *flow, size_t b, uint64_t *live, Arena *arena)
{
    const IrBlock *block = &function->blocks[b];
    int32_t *targets;
    size_t n = flow_successors(function, b, arena, &targets), words = flow->temp_words;
    memset(live, 0, words * sizeof *live);
    for (size_t i = 0; i < n; i++)
        for (size_t w = 0; w < words; w++)
            live[w] |= flow->live_temps[(size_t)targets[i] * words + w];
    set_bit(live, block->term.cond);
    for (size_t i = block->n_insts; i-- > 0;)
        step_back(&block->insts[i], live);
    uint64_t *old = &flow->live_temps[b * words];
    bool changed = memcmp(old, live, words * sizeof *live) != 0;
    memcpy(old, live, words * sizeof *live);
    return changed;
}

static bool is_pinning(const IrInst *inst, int32_t temp)
{
    if (inst->op == IR_STORE)
        return inst->b == temp;
    if (inst->op != IR_CALL || inst->func == NULL || !(inst->func->is_method || inst->func->is_stand_in))
        return false;
    for (size_t i = 0; i < inst->n_args; i++)
        if (inst->args[i] == temp)
            return true;
    return false;
}

static bool passes_on(const IrInst *inst)
{
    return inst->op == IR_FIELD || inst->op == IR_INDEX || inst->op == IR_MOVE || inst->op == IR_CAST;
}

/* The variable, from 1, whose address or a place in it each temporary is; 0 = none.  A place may be made in one block and
 * used in another.  The variables that a temporary may each be in (`c ? a : b`) are PINNED. */
static int32_t *find_owners(const IrFunction *function, uint64_t *pinned, Arena *arena)
{
    int32_t *owner = ARENA_ARRAY(arena, int32_t, (size_t)function->n_temps + 1);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t b = 0; b < function->n_blocks; b++)
            for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
                const IrInst *inst = &function->blocks[b].insts[i];
                int32_t made = inst->op == IR_LOCAL              ? inst->var + 1
                               : passes_on(inst) && inst->a >= 0 ? owner[inst->a]
                                                                 : 0;
                if (made == 0 || inst->dst < 0 || owner[inst->dst] == made)
                    continue;
                if (owner[inst->dst] != 0) {
                    set_bit(pinned, owner[inst->dst] - 1);
                    set_bit(pinned, made - 1);
                    continue;
                }
                owner[inst->dst] = made;
                changed = true;
            }
    }
    return owner;
}

/* The variables that a block names or reaches by an address, and those whose address it stores somewhere or gives to a
 * constructor or method. */
static void mentions(const IrBlock *block, const int32_t *owner, uint64_t *named, uint64_t *pinned)
{
    for (size_t i = 0; i < block->n_insts; i++) {
        const IrInst *inst = &block->insts[i];
        int32_t of_a = inst->a >= 0 ? owner[inst->a] : 0, of_b = inst->b >= 0 ? owner[inst->b] : 0;
        set_bit(named, inst->op == IR_LOCAL ? inst->var : of_a - 1);
        set_bit(named, of_b - 1);
        if (of_b != 0 && is_pinning(inst, inst->b))
            set_bit(pinned, of_b - 1);
        for (size_t k = 0; k < inst->n_args; k++) {
            set_bit(named, owner[inst->args[k]] - 1);
            if (owner[inst->args[k]] != 0 && is_pinning(inst, inst->args[k]))
                set_bit(pinned, owner[inst->args[k]] - 1);
        }
    }
}

static void find_live_vars(const IrFunction *function, Flow *flow, Arena *arena)
{
    size_t words = flow->var_words;
    uint64_t *pinned = ARENA_ARRAY(arena, uint64_t, words);
    const int32_t *owner = find_owners(function, pinned, arena);
    for (size_t b = 0; b < function->n_blocks; b++)
        mentions(&function->blocks[b], owner, &flow->live_vars[b * words], pinned);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t b = function->n_blocks; b-- > 0;) {
            int32_t *targets;
            size_t n = flow_successors(function, b, arena, &targets);
            for (size_t i = 0; i < n; i++)
                for (size_t w = 0; w < words; w++) {
                    uint64_t more = flow->live_vars[(size_t)targets[i] * words + w] & ~flow->live_vars[b * words + w];
                    flow->live_vars[b * words + w] |= more;
                    changed = changed || more != 0;
                }
        }
    }
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t w = 0; w < words; w++)
            flow->live_vars[b * words + w] |= pinned[w];
}

static size_t count_calls(const IrBlock *block)
{
    size_t n = 0;
    for (size_t i = 0; i < block->n_insts; i++)
        n += block->insts[i].op == IR_CALL;
    return n;
}

/* Points are numbered in the order in which they are run, so the next one is the lowest that has anybody waiting. */
static void find_points(const IrFunction *function, Flow *flow, Arena *arena)
{
    size_t n = function->n_blocks, n_all = n;
    uint32_t *by_order = ARENA_ARRAY(arena, uint32_t, n + 1);
    for (size_t b = 0; b < n; b++) {
        n_all += count_calls(&function->blocks[b]);
        by_order[b] = UINT32_MAX;
    }
    for (size_t b = 0; b < n; b++)
        if (flow->order[b] >= 1 && flow->order[b] <= n)
            by_order[flow->order[b] - 1] = (uint32_t)b;
    flow->points = ARENA_ARRAY(arena, FlowPoint, n_all + 1);
    flow->start_point = ARENA_ARRAY(arena, uint32_t, n + 1);
    for (size_t k = 0; k < n; k++) {
        if (by_order[k] == UINT32_MAX)
            continue;
        const IrBlock *block = &function->blocks[by_order[k]];
        flow->start_point[by_order[k]] = (uint32_t)flow->n_points;
        flow->points[flow->n_points++] = (FlowPoint){by_order[k], 0};
        for (size_t i = 0; i < block->n_insts; i++)
            if (block->insts[i].op == IR_CALL)
                flow->points[flow->n_points++] = (FlowPoint){by_order[k], (uint32_t)i + 1};
    }
    flow->points[flow->n_points] = (FlowPoint){UINT32_MAX, UINT32_MAX};
}

static void find_heads(const IrFunction *function, Flow *flow, Arena *arena)
{
    flow->head_number = ARENA_ARRAY(arena, uint32_t, function->n_blocks + 1);
    for (size_t b = 0; b < function->n_blocks; b++)
        if (function->blocks[b].is_loop_head)
            flow->head_number[b] = flow->n_heads++;
}

/* ---- loops --------------------------------------------------------------------------------------------------------- */

typedef struct Loop {
    const IrFunction *function;
    const Flow *flow;
    Arena *scratch;
    uint64_t *body;
    int32_t head;
} Loop;

static bool is_in(const Loop *loop, int32_t block)
{
    return (loop->body[block / 64] >> (block % 64) & 1) != 0;
}

/* Whether a step from BLOCK leads back into the loop: to its head from behind it, or to another block of it. */
static bool leads_back(const Loop *loop, size_t block)
{
    int32_t *targets;
    size_t n = flow_successors(loop->function, block, loop->scratch, &targets);
    for (size_t i = 0; i < n; i++)
        if (targets[i] == loop->head ? loop->flow->order[block] >= loop->flow->order[loop->head]
                                     : is_in(loop, targets[i]))
            return true;
    return false;
}

static void find_body(Loop *loop)
{
    set_bit(loop->body, loop->head);
    for (bool grown = true; grown;) {
        grown = false;
        for (size_t b = loop->function->n_blocks; b-- > 0;)
            if (loop->flow->component[b] == loop->flow->component[loop->head] &&
                loop->flow->order[b] > loop->flow->order[loop->head] && !is_in(loop, (int32_t)b) &&
                leads_back(loop, b)) {
                set_bit(loop->body, (int32_t)b);
                grown = true;
            }
    }
}

/* Where an address comes from: a variable or global, and how many pointers were followed from there. */
typedef struct Origin {
    const IrInst *root; /* IR_LOCAL or IR_GLOBAL; NULL = something else */
    int n_followed;
} Origin;

static Origin origin_of(int32_t temp, const IrInst *const *makers)
{
    enum { LONG = 32 };
    Origin origin = {temp >= 0 ? makers[temp] : NULL, 0};
    for (int i = 0; i < LONG && origin.root != NULL; i++) {
        if (origin.root->op != IR_FIELD && origin.root->op != IR_INDEX && origin.root->op != IR_LOAD)
            break;
        origin.n_followed += origin.root->op == IR_LOAD;
        origin.root = makers[origin.root->a];
    }
    if (origin.root != NULL && origin.root->op != IR_LOCAL && origin.root->op != IR_GLOBAL)
        origin.root = NULL;
    return origin;
}

static bool is_same_origin(Origin a, Origin b)
{
    return a.root != NULL && b.root != NULL && a.n_followed == b.n_followed && a.root->op == b.root->op &&
           (a.root->op == IR_LOCAL ? a.root->var == b.root->var : a.root->global == b.root->global);
}

/* Whether the loop writes (a part of) what an address of that origin is in. */
static bool writes(const Loop *loop, Origin origin, const IrInst *const *makers)
{
    for (size_t b = 0; b < loop->function->n_blocks; b++)
        for (size_t i = 0; is_in(loop, (int32_t)b) && i < loop->function->blocks[b].n_insts; i++) {
            const IrInst *inst = &loop->function->blocks[b].insts[i];
            if (inst->op == IR_STORE && is_same_origin(origin_of(inst->a, makers), origin))
                return true;
        }
    return false;
}

static bool depends_on_loop(const Loop *loop, int32_t temp, const IrInst *const *makers, int depth)
{
    enum { DEEP = 12 };
    const IrInst *maker = temp >= 0 ? makers[temp] : NULL;
    if (maker == NULL || maker->op == IR_CALL || depth > DEEP)
        return false;
    if (maker->op == IR_LOAD && writes(loop, origin_of(maker->a, makers), makers))
        return true;
    return depends_on_loop(loop, maker->a, makers, depth + 1) || depends_on_loop(loop, maker->b, makers, depth + 1);
}

static void find_counters(const Loop *loop, const IrInst *const *makers, uint64_t *counters)
{
    for (size_t b = 0; b < loop->function->n_blocks; b++) {
        const IrTerm *term = &loop->function->blocks[b].term;
        if (term->kind == TERM_BRANCH && is_in(loop, (int32_t)b) && depends_on_loop(loop, term->cond, makers, 0))
            set_bit(counters, (int32_t)b);
    }
}

static void find_loops(const IrFunction *function, Flow *flow, Arena *arena, Arena *scratch)
{
    flow->block_words = function->n_blocks / 64 + 1;
    flow->loops = ARENA_ARRAY(arena, uint64_t, flow->n_heads * flow->block_words + 1);
    flow->counters = ARENA_ARRAY(arena, uint64_t, flow->n_heads * flow->block_words + 1);
    const IrInst **makers = ir_makers(function, scratch);
    for (size_t b = 0; b < function->n_blocks; b++) {
        if (!function->blocks[b].is_loop_head)
            continue;
        size_t first = flow->head_number[b] * flow->block_words;
        Loop loop = {function, flow, scratch, &flow->loops[first], (int32_t)b};
        find_body(&loop);
        find_counters(&loop, makers, &flow->counters[first]);
    }
}

Flow *flow_of(const IrFunction *function, Arena *arena)
{
    Flow *flow = ARENA_NEW(arena, Flow);
    Arena *scratch = arena_open();
    flow_find_order(function, flow, arena, scratch);
    find_points(function, flow, arena);
    find_heads(function, flow, arena);
    flow->temp_words = (size_t)function->n_temps / 64 + 1;
    flow->var_words = function->n_vars / 64 + 1;
    flow->live_temps = ARENA_ARRAY(arena, uint64_t, function->n_blocks * flow->temp_words);
    flow->live_vars = ARENA_ARRAY(arena, uint64_t, function->n_blocks * flow->var_words);
    uint64_t *live = ARENA_ARRAY(scratch, uint64_t, flow->temp_words);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t b = function->n_blocks; b-- > 0;)
            changed = temps_of_block(function, flow, b, live, scratch) || changed;
    }
    find_live_vars(function, flow, scratch);
    find_loops(function, flow, arena, scratch);
    arena_close(scratch);
    return flow;
}
