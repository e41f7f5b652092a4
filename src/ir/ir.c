/* SPDX-License-Identifier: MIT */
/* ir: the proof that a function keeps the conventions of ir.h.
 *
 * Three passes: each instruction and terminator has the operands that its row in IR_OPS asks for, in range; every way
 * from the entry to the reading of a temporary has written it (a forward data-flow over sets of temporaries); every
 * cycle goes through a block marked as a loop head (a depth-first walk: an edge back into the walk's own stack). */
#include <string.h>

#include "ir/ir.h"

typedef struct Checker {
    const IrFunction *function;
    Arena *arena;
    const char *error; /* the first that was found */
} Checker;

static const char *const op_needs[N_IR_OPS] = {
#define X(name, print, needs, text) needs,
    IR_OPS(X)
#undef X
};

PRINTF_LIKE(2, 3)
static void fail(Checker *checker, const char *format, ...)
{
    if (checker->error != NULL)
        return;
    va_list arguments;
    va_start(arguments, format);
    checker->error = arena_vprintf(checker->arena, format, arguments);
    va_end(arguments);
}

/* ---- operands ------------------------------------------------------------------------------------------------- */

static void check_temp(Checker *checker, int32_t temp, const char *role, size_t block)
{
    if (temp < 0 || temp >= checker->function->n_temps)
        fail(checker, "block %zu: temporary %d (%s) is out of range", block, temp, role);
}

static void check_block(Checker *checker, int32_t target, size_t block)
{
    if (target < 0 || (size_t)target >= checker->function->n_blocks)
        fail(checker, "block %zu: target %d is out of range", block, target);
}

static bool has_need(const Checker *checker, const IrInst *inst, char need)
{
    switch (need) {
    case 't': return inst->type != NULL;
    case 'x': return inst->text != NULL;
    case 'f': return inst->func != NULL;
    case 'g': return inst->global != NULL;
    case 'v': return inst->var >= 0 && (size_t)inst->var < checker->function->n_vars;
    default: return true;
    }
}

static void check_call(Checker *checker, const IrInst *inst, size_t block)
{
    if (inst->func == NULL || inst->is_virtual)
        check_temp(checker, inst->a, "callee", block);
    if (inst->dst >= 0)
        check_temp(checker, inst->dst, "result", block);
}

static void check_inst(Checker *checker, const IrInst *inst, size_t block)
{
    if ((unsigned)inst->op >= N_IR_OPS) {
        fail(checker, "block %zu: no such instruction", block);
        return;
    }
    for (const char *need = op_needs[inst->op]; *need != '\0'; need++) {
        if (*need == 'd')
            check_temp(checker, inst->dst, "result", block);
        else if (*need == 'a')
            check_temp(checker, inst->a, "first operand", block);
        else if (*need == 'b')
            check_temp(checker, inst->b, "second operand", block);
        else if (*need == 'k')
            check_block(checker, inst->block, block);
        else if (!has_need(checker, inst, *need))
            fail(checker, "block %zu: instruction %d lacks `%c`", block, (int)inst->op, *need);
    }
    if (inst->op == IR_CALL)
        check_call(checker, inst, block);
    for (size_t i = 0; i < inst->n_args; i++)
        check_temp(checker, inst->args[i], "argument", block);
    if ((inst->op == IR_UNARY && inst->sub >= N_IR_UNARIES) || (inst->op == IR_BINARY && inst->sub >= N_IR_BINARIES))
        fail(checker, "block %zu: no such operator", block);
}

/* Calls VISIT for each block that B can go to: its terminator's targets and the handlers of the tries it begins. */
static void for_successors(const IrBlock *block, void (*visit)(void *, int32_t), void *data)
{
    for (size_t i = 0; i < block->n_insts; i++)
        if (block->insts[i].op == IR_TRY_PUSH)
            visit(data, block->insts[i].block);
    const IrTerm *term = &block->term;
    if (term->kind == TERM_JUMP || term->kind == TERM_SWITCH || term->kind == TERM_BRANCH)
        visit(data, term->targets[0]);
    if (term->kind == TERM_BRANCH)
        visit(data, term->targets[1]);
    for (size_t i = 0; term->kind == TERM_SWITCH && i < term->n_cases; i++)
        visit(data, term->cases[i].target);
}

static void check_term(Checker *checker, const IrTerm *term, size_t block)
{
    if (term->kind == TERM_BRANCH || term->kind == TERM_SWITCH || (term->kind == TERM_RETURN && term->cond != -1))
        check_temp(checker, term->cond, "condition", block);
    if (term->kind == TERM_JUMP || term->kind == TERM_SWITCH || term->kind == TERM_BRANCH)
        check_block(checker, term->targets[0], block);
    if (term->kind == TERM_BRANCH)
        check_block(checker, term->targets[1], block);
    if (term->kind > TERM_UNREACHABLE)
        fail(checker, "block %zu: no such terminator", block);
    for (size_t i = 0; term->kind == TERM_SWITCH && i < term->n_cases; i++) {
        check_block(checker, term->cases[i].target, block);
        if (term->cases[i].low > term->cases[i].high)
            fail(checker, "block %zu: case %zu is empty", block, i);
    }
}

static void check_operands(Checker *checker)
{
    const IrFunction *function = checker->function;
    if (function->n_blocks == 0)
        fail(checker, "no blocks");
    if (function->ref == NULL)
        fail(checker, "no reference");
    if (function->n_params > function->n_vars)
        fail(checker, "more parameters than variables");
    for (size_t i = 0; i < function->n_vars; i++)
        if (function->vars[i].type == NULL || function->vars[i].is_param != (i < function->n_params))
            fail(checker, "variable %zu has no type, or is a parameter out of place", i);
    for (size_t i = 0; i < function->n_blocks; i++) {
        for (size_t k = 0; k < function->blocks[i].n_insts; k++)
            check_inst(checker, &function->blocks[i].insts[k], i);
        check_term(checker, &function->blocks[i].term, i);
    }
}

/* ---- temporaries are written before they are read --------------------------------------------------------------- */

typedef struct Flow {
    Checker *checker;
    size_t n_words;
    uint64_t *in;  /* n_words a block: written on every way to the block's start */
    uint64_t *now; /* the state while a block is walked */
    bool *is_seen, *is_queued;
    int32_t *queue;
    size_t n_queue;
    bool is_reporting;
} Flow;

static void flow_into(void *data, int32_t target)
{
    Flow *flow = data;
    uint64_t *in = flow->in + (size_t)target * flow->n_words;
    bool is_changed = !flow->is_seen[target];
    for (size_t i = 0; i < flow->n_words; i++) {
        uint64_t joined = flow->is_seen[target] ? in[i] & flow->now[i] : flow->now[i];
        is_changed = is_changed || joined != in[i];
        in[i] = joined;
    }
    flow->is_seen[target] = true;
    if (is_changed && !flow->is_queued[target] && !flow->is_reporting) {
        flow->is_queued[target] = true;
        flow->queue[flow->n_queue++] = target;
    }
}

static void flow_read(Flow *flow, int32_t temp, size_t block)
{
    if (flow->is_reporting && temp >= 0 && (flow->now[temp / 64] >> (temp % 64) & 1) == 0)
        fail(flow->checker, "block %zu: temporary %d is read before it is written", block, temp);
}

static bool needs(const IrInst *inst, char need)
{
    return strchr(op_needs[inst->op], need) != NULL;
}

static void flow_block(Flow *flow, size_t number)
{
    const IrFunction *function = flow->checker->function;
    const IrBlock *block = &function->blocks[number];
    memcpy(flow->now, flow->in + number * flow->n_words, flow->n_words * sizeof *flow->now);
    for (size_t i = 0; i < block->n_insts; i++) {
        const IrInst *inst = &block->insts[i];
        bool is_indirect = inst->op == IR_CALL && (inst->func == NULL || inst->is_virtual);
        if (needs(inst, 'a') || is_indirect)
            flow_read(flow, inst->a, number);
        if (needs(inst, 'b'))
            flow_read(flow, inst->b, number);
        for (size_t k = 0; k < inst->n_args; k++)
            flow_read(flow, inst->args[k], number);
        if (inst->op == IR_TRY_PUSH)
            flow_into(flow, inst->block);
        if (inst->dst >= 0)
            flow->now[inst->dst / 64] |= (uint64_t)1 << (inst->dst % 64);
    }
    if (block->term.kind == TERM_BRANCH || block->term.kind == TERM_SWITCH || block->term.kind == TERM_RETURN)
        flow_read(flow, block->term.cond, number);
    const IrBlock only_term = {.term = block->term};
    for_successors(&only_term, flow_into, flow);
}

static void check_flow(Checker *checker)
{
    const IrFunction *function = checker->function;
    Flow flow = {.checker = checker, .n_words = (size_t)function->n_temps / 64 + 1};
    flow.in = ARENA_ARRAY(checker->arena, uint64_t, flow.n_words * function->n_blocks);
    flow.now = ARENA_ARRAY(checker->arena, uint64_t, flow.n_words);
    flow.is_seen = ARENA_ARRAY(checker->arena, bool, function->n_blocks);
    flow.is_queued = ARENA_ARRAY(checker->arena, bool, function->n_blocks);
    flow.queue = ARENA_ARRAY(checker->arena, int32_t, function->n_blocks);
    flow_into(&flow, 0);
    while (flow.n_queue > 0) {
        size_t block = (size_t)flow.queue[--flow.n_queue];
        flow.is_queued[block] = false;
        flow_block(&flow, block);
    }
    flow.is_reporting = true;
    for (size_t i = 0; i < function->n_blocks; i++)
        if (flow.is_seen[i])
            flow_block(&flow, i);
}

/* ---- every cycle has a loop head ---------------------------------------------------------------------------------- */

/* Blocks that are reached from the entry without passing a loop head twice: take all edges except those into loop
 * heads; what is left must have no cycle.  Blocks without a predecessor are peeled off until none is left. */
typedef struct Peel {
    const IrFunction *function;
    size_t *n_before;
    int32_t *ready;
    size_t n_ready, n_peeled;
    bool is_counting;
} Peel;

static void peel_edge(void *data, int32_t target)
{
    Peel *peel = data;
    if (peel->function->blocks[target].is_loop_head)
        return;
    if (peel->is_counting)
        peel->n_before[target]++;
    else if (--peel->n_before[target] == 0)
        peel->ready[peel->n_ready++] = target;
}

static void check_loops(Checker *checker)
{
    const IrFunction *function = checker->function;
    Peel peel = {.function = function, .is_counting = true};
    peel.n_before = ARENA_ARRAY(checker->arena, size_t, function->n_blocks);
    peel.ready = ARENA_ARRAY(checker->arena, int32_t, function->n_blocks);
    for (size_t i = 0; i < function->n_blocks; i++)
        for_successors(&function->blocks[i], peel_edge, &peel);
    peel.is_counting = false;
    for (size_t i = 0; i < function->n_blocks; i++)
        if (peel.n_before[i] == 0)
            peel.ready[peel.n_ready++] = (int32_t)i;
    while (peel.n_ready > 0) {
        int32_t block = peel.ready[--peel.n_ready];
        peel.n_peeled++;
        for_successors(&function->blocks[block], peel_edge, &peel);
    }
    if (peel.n_peeled != function->n_blocks)
        fail(checker, "a cycle has no loop head");
}

const char *ir_check(const IrFunction *function, Arena *arena)
{
    Checker checker = {.function = function, .arena = arena};
    check_operands(&checker);
    if (checker.error == NULL)
        check_flow(&checker);
    if (checker.error == NULL)
        check_loops(&checker);
    return checker.error;
}

const IrInst **ir_makers(const IrFunction *function, Arena *arena)
{
    const IrInst **makers = ARENA_ARRAY(arena, const IrInst *, (size_t)function->n_temps + 1);
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst->dst >= 0 && makers[inst->dst] == NULL)
                makers[inst->dst] = inst;
        }
    return makers;
}
