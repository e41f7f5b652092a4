/* SPDX-License-Identifier: MIT */
/* Loops.  A loop that the path could have left is run three turns, one whose conditions are known sixty-four, or sixteen
 * when it acquires or releases and something in it can go otherwise (fewer in a function that has tried the machine's
 * patience).  Then a loop that acquires or releases is given up if the path could have left it: the shorter turns have told
 * what there is to tell.  So is, after three turns, one that does nothing but wait for something that went otherwise on
 * other paths: an allocation that is tried until it succeeds.  Of any other the variables that it writes are forgotten
 * and one more turn is made; what it had acquired by then is doubtful from there on, for nobody can say which element holds
 * what. */
#include "replay/run.h"

#include <string.h>

enum {
    MAX_TURNS = 255,
    TURNS_ALONE = 64 /* of a loop that a known count ends and in which nothing can go otherwise: it is one path */
};

const Turn *turn_of(const Item *item, size_t head_number)
{
    static const Turn none;
    return item->turns != NULL && item->turns[head_number] != NULL ? item->turns[head_number] : &none;
}

/* A copy of ITEM's counter of a loop that may be written. */
static Turn *own_turn(Run *run, Item *item, size_t head_number)
{
    Arena *arena = run->machine->arena;
    size_t n = run->activation.flow->n_heads;
    const Turn **own = ARENA_ARRAY(arena, const Turn *, n);
    Turn *turn = ARENA_NEW(arena, Turn);
    if (item->turns != NULL)
        memcpy(own, item->turns, n * sizeof *own);
    *turn = *turn_of(item, head_number);
    own[head_number] = turn;
    item->turns = own;
    return turn;
}

/* What the loop of HEAD writes directly, no loop around it, becomes unknown. */
static void forget_loop(Run *run, Item *item, size_t head)
{
    const IrFunction *function = run->activation.function;
    const Flow *flow = run->activation.flow;
    Machine *machine = run->machine;
    for (size_t b = 0; b < function->n_blocks; b++) {
        if (!flow_bit(flow->loops, flow->block_words, flow->head_number[head], b))
            continue;
        const IrInst *address = NULL;
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst->op == IR_LOCAL || inst->op == IR_GLOBAL)
                address = inst;
            if (inst->op != IR_STORE || address == NULL || inst->a != address->dst)
                continue;
            bool is_global = address->op == IR_GLOBAL;
            const char *name = is_global ? address->global->name : function->vars[address->var].name;
            const Value *variable =
                is_global ? value_global(machine->values, program_global(machine->program, address->global))
                          : value_local(machine->values, run->activation.frame, address->var, name);
            memory_store(machine, item->state, variable, machine_symbol(machine, item->state, inst, name, inst->type));
        }
    }
}

/* The loops of HEAD's component that begin after it, HEAD's own with ALL, begin anew. */
void loop_reset(Run *run, Item *item, size_t head, bool all)
{
    const Flow *flow = run->activation.flow;
    const IrFunction *function = run->activation.function;
    for (size_t b = 0; b < function->n_blocks; b++)
        if (function->blocks[b].is_loop_head && flow->component[b] == flow->component[head] &&
            (all || flow->order[b] > flow->order[head]) && turn_of(item, flow->head_number[b])->n > 0)
            own_turn(run, item, flow->head_number[b])->n = 0;
}

/* Another turn begins: whether anything that the loop decides by has changed in the one before. */
static void end_counts(Turn *turn)
{
    if (turn->counts != turn->counts_before && turn->n_counts < MAX_TURNS)
        turn->n_counts++;
    turn->counts_before = turn->counts;
    turn->counts = 0;
}

static bool is_holding(const Item *item, const Turn *turn)
{
    return map_hash(item->state->ledger) != map_hash(turn->ledger_before);
}

/* Whether a count, which each turn so far has compared, will end the loop. */
static bool is_counted(const Turn *turn)
{
    return turn->counted + 1 >= turn->n;
}

/* What the loop decides by stays the same, what could end it too, and other paths have left because something went
 * otherwise. */
static bool tries_again(const Turn *turn)
{
    return turn->has_forked && is_counted(turn) && turn->n_counts * 2 < turn->n;
}

static int turn_limit(const Run *run, const Item *item, const Turn *turn)
{
    const Patience *patience = run_patience(run);
    if (is_counted(turn) && !turn->has_forked && !turn->is_undecided)
        return TURNS_ALONE;
    if (tries_again(turn))
        return patience->turns_undecided;
    if (turn->is_undecided && !(is_counted(turn) && is_holding(item, turn)))
        return patience->turns_undecided;
    return is_holding(item, turn) ? patience->turns_holding : patience->turns_known;
}

/* Counts a turn; false when the item must be given up. */
bool loop_enter(Run *run, Item *item, size_t head)
{
    Turn *turn = own_turn(run, item, run->activation.flow->head_number[head]);
    loop_reset(run, item, head, false);
    end_counts(turn);
    if (turn->n < MAX_TURNS)
        turn->n++;
    if (turn->n == 1) {
        *turn = (Turn){.n = 1, .ledger_before = item->state->ledger, .facts_before = item->state->facts};
        state_freeze(run->machine, item->state);
    }
    if (turn->n <= turn_limit(run, item, turn))
        return true;
    if (turn->forgotten != 0)
        return turn->n <= turn->forgotten + 1;
    if (turn->is_undecided && is_holding(item, turn) && !is_counted(turn))
        return false; /* the paths that left it after fewer turns have told what there is to tell */
    if (tries_again(turn))
        return false;
    turn->forgotten = turn->n;
    forget_loop(run, item, head);
    if (is_holding(item, turn))
        ledger_doubt_newer(run->machine, item->state, turn->ledger_before);
    return true;
}

/* A loop that waits for somebody else (`while (!flag) KeDelayExecutionThread(...)`) is taken to end: the block behind it;
 * -1 for a loop that the path could have left before, which then stands for this one. */
int32_t loop_way_out(const Run *run, const Item *item, size_t head)
{
    const IrFunction *function = run->activation.function;
    const Flow *flow = run->activation.flow;
    const Turn *turn = turn_of(item, flow->head_number[head]);
    if (turn->is_undecided || (turn->has_forked && is_counted(turn)))
        return -1;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (int side = 0; function->blocks[b].term.kind == TERM_BRANCH && side < 2; side++)
            if (flow_leaves(flow, flow->head_number[head], b, (size_t)function->blocks[b].term.targets[side]))
                return function->blocks[b].term.targets[side];
    return -1;
}

/* Something in BLOCK went one way and could have gone another. */
void loop_note_fork(Run *run, Item *item, size_t block)
{
    const Flow *flow = run->activation.flow;
    for (size_t h = 0; item->turns != NULL && h < flow->n_heads; h++)
        if (turn_of(item, h)->n > 0 && !turn_of(item, h)->has_forked &&
            flow_bit(flow->loops, flow->block_words, h, block))
            own_turn(run, item, h)->has_forked = true;
}

/* What stands for CONDITION in the facts: a symbol, or the address that a symbol was compared with. */
static const Value *subject_of(const Value *condition)
{
    while ((condition->kind == VALUE_BINARY || condition->kind == VALUE_CAST || condition->kind == VALUE_UNARY) &&
           condition->a != NULL)
        condition = condition->a->kind == VALUE_INT && condition->b != NULL ? condition->b : condition->a;
    return condition;
}

/* A condition that is decided by what the path has learnt since the loop began could have gone otherwise. */
static bool was_learnt_inside(const Item *item, const Turn *turn, const Value *condition)
{
    const Value *subject = subject_of(condition);
    return condition->kind != VALUE_INT && map_get(item->state->facts, subject) != map_get(turn->facts_before, subject);
}

static uint64_t hash_of(const Value *value)
{
    return value != NULL ? value->hash : 0;
}

/* What the branch at the end of BLOCK compares. */
static uint64_t compared(const Run *run, const IrBlock *block)
{
    for (size_t i = block->n_insts; i-- > 0;) {
        const IrInst *inst = &block->insts[i];
        if (inst->dst == block->term.cond && (inst->op == IR_BINARY || inst->op == IR_UNARY || inst->op == IR_CAST))
            return hash_of(run_temp(run, inst->a)) + 31 * hash_of(run_temp(run, inst->b));
    }
    return hash_of(run_temp(run, block->term.cond));
}

static void note_count(Run *run, Item *item, size_t head_number, size_t block, bool can_end)
{
    uint64_t count = compared(run, &run->activation.function->blocks[block]);
    Turn *turn = own_turn(run, item, head_number);
    turn->counts = turn->counts * 31 + count + 1;
    if (can_end)
        turn->counted = turn->n;
}

/* The path has met a branch: of the loops that it can leave there it could have left those, or a count did not end them. */
void loop_note_branch(Run *run, Item *item, size_t block, const Value *condition, bool is_decided)
{
    const Flow *flow = run->activation.flow;
    const IrTerm *term = &run->activation.function->blocks[block].term;
    for (size_t h = 0; item->turns != NULL && h < flow->n_heads; h++) {
        const Turn *turn = turn_of(item, h);
        bool leaves = flow_leaves(flow, h, block, (size_t)term->targets[0]) ||
                      flow_leaves(flow, h, block, (size_t)term->targets[1]);
        if (turn->n == 0)
            continue;
        if (leaves && (!is_decided || was_learnt_inside(item, turn, condition))) {
            if (!turn->is_undecided)
                own_turn(run, item, h)->is_undecided = true;
        } else if (is_decided && (condition->kind == VALUE_INT || value_is_object(condition)) &&
                   flow_bit(flow->counters, flow->block_words, h, block)) {
            note_count(run, item, h, block, leaves);
        }
    }
}

int loop_turns(const Run *run, const Item *item, size_t block)
{
    bool counts = item->turns != NULL && run->activation.function->blocks[block].is_loop_head;
    return counts ? turn_of(item, run->activation.flow->head_number[block])->n : 0;
}

bool loop_is_forgotten(const Run *run, const Item *item, size_t block)
{
    const Flow *flow = run->activation.flow;
    if (item->turns == NULL || flow->component[block] == 0)
        return false;
    for (size_t b = 0; b < run->activation.function->n_blocks; b++)
        if (run->activation.function->blocks[b].is_loop_head && flow->component[b] == flow->component[block] &&
            turn_of(item, flow->head_number[b])->n > 0 && turn_of(item, flow->head_number[b])->forgotten != 0)
            return true;
    return false;
}
