/* SPDX-License-Identifier: MIT */
/* What the driver asks about lists that the replay does not know whole.  The link of one that states differed in became a
 * symbol when they were joined; an entry is doubtful when the loop that made the entries, or the walk that gives them back,
 * was cut.  Where the driver goes by such a link, what it does is no more certain than the link: what may hang on it may have
 * been given back, and a container that is not given up because its list has entries may have had none. */
#include "replay/run.h"

enum { DEEPEST = 6 };

/* What a joined symbol may stand for: places in what has been allocated. */
typedef struct Links {
    const struct Links *next;
    const Value *link;
} Links;

static bool is_allocated(const Value *value)
{
    return value->kind == VALUE_SYMBOL && value->text == value_allocated;
}

void asked_note_joined(Machine *machine, const Value *joined, const Value *link)
{
    const Links *links = ptrmap_get(&machine->joined, joined);
    if (!is_allocated(value_root(link)))
        return;
    for (const Links *each = links; each != NULL; each = each->next)
        if (each->link == link)
            return;
    Links *more = ARENA_NEW(machine->arena, Links);
    *more = (Links){links, link};
    ptrmap_put(&machine->joined, joined, more);
}

bool asked_doubt_joined(Machine *machine, State *state, const Value *joined)
{
    const Links *links = ptrmap_get(&machine->joined, joined);
    for (const Links *each = links; each != NULL; each = each->next)
        ledger_doubt(machine, state, value_root(each->link));
    return links != NULL;
}

static void doubt_parts(Machine *machine, State *state, const Value *condition, int depth)
{
    if (condition == NULL || depth > DEEPEST)
        return;
    if (condition->kind == VALUE_SYMBOL) {
        asked_doubt_joined(machine, state, condition);
        return;
    }
    doubt_parts(machine, state, condition->a, depth + 1);
    doubt_parts(machine, state, condition->b, depth + 1);
}

void asked_forks(Machine *machine, State *state, const Value *condition)
{
    if (machine->joined.count > 0)
        doubt_parts(machine, state, condition, 0);
}

/* ---- entries that are doubtful ------------------------------------------------------------------------------------- */

/* Whether what INST makes is what the branch at the end of BLOCK goes by. */
static bool is_condition(const IrBlock *block, const IrInst *inst)
{
    int32_t temp = block->term.kind == TERM_BRANCH ? block->term.cond : -1;
    for (size_t i = block->n_insts; i-- > 0 && temp >= 0;) {
        const IrInst *maker = &block->insts[i];
        if (maker->dst != temp)
            continue;
        if (maker == inst)
            return true;
        temp = maker->op == IR_UNARY || maker->op == IR_CAST || maker->op == IR_MOVE || maker->op == IR_BINARY
                   ? maker->a
                   : -1;
    }
    return false;
}

/* Whether INST, in the function of ACTIVATION, decides a branch that stays in each loop: one that leaves it is part of a
 * walk. */
static bool decides(const Activation *activation, const IrInst *inst)
{
    const IrFunction *function = activation->function;
    const Flow *flow = activation->flow;
    size_t b = 0;
    while (b < function->n_blocks &&
           (inst < function->blocks[b].insts || inst >= function->blocks[b].insts + function->blocks[b].n_insts))
        b++;
    if (b == function->n_blocks || !is_condition(&function->blocks[b], inst))
        return false;
    const IrTerm *term = &function->blocks[b].term;
    for (size_t h = 0; h < flow->n_heads; h++)
        if (flow_leaves(flow, h, b, (size_t)term->targets[0]) || flow_leaves(flow, h, b, (size_t)term->targets[1]))
            return false;
    return true;
}

/* The driver goes by the answer to INST of the running function: that of IsListEmpty is the answer of its call. */
static bool goes_by(const Run *run, const IrInst *inst)
{
    const Activation *activation = &run->activation;
    while (activation->function->ref->in_platform && activation->caller != NULL && activation->call != NULL) {
        inst = activation->call;
        activation = activation->caller;
    }
    return decides(activation, inst);
}

void asked_compare(const Run *run, State *state, const IrInst *inst, const Value *a, const Value *b)
{
    Machine *machine = run->machine;
    const Value *entry = value_root(a), *container = value_root(b);
    if (entry == container || !is_allocated(entry)) {
        entry = container;
        container = value_root(a);
    }
    if (entry == container || !is_allocated(entry) || container->kind == VALUE_INT || b->kind == VALUE_INT)
        return;
    if (ledger_is_doubtful(machine, state, entry) && goes_by(run, inst))
        ledger_doubt_within(machine, state, container);
}
