/* SPDX-License-Identifier: MIT */
/* The machine runs one activation of a function at a time: items (a state with its temporaries) wait at blocks; the block
 * that comes first in reverse post-order is run next, after the items that wait there and are the same have been merged.
 * A call is run to its end, and each state in which it returns goes on after it.
 *
 * Loops: a loop that the path could have left is run three turns, one whose conditions are known sixty-four, or sixteen
 * when it acquires or releases (fewer in a function that has tried the machine's patience).  Then a loop that acquires or
 * releases is given up if the path could have left it: the shorter turns have told what there is to tell.  Of any other
 * the variables that it writes are forgotten and one more turn is made; what it had acquired by then is doubtful from
 * there on, for nobody can say which element holds what. */
#include "replay/machine.h"

#include <string.h>

enum { MAX_TURNS = 255 };

/* How patient the machine is with a function.  One that has been run through again and again (loops in loops, calls from
 * everywhere) gets fewer turns of its loops and fewer states at a place: what is lost is lost in a function that holds
 * thousands of states, not in the driver around it. */
typedef struct Patience {
    uint32_t n_runs; /* of blocks of the function, up to which it lasts */
    int turns_undecided, turns_holding, turns_known;
    size_t coarse_limits[5]; /* how many states may wait at one place before they are merged at a level */
} Patience;

enum { N_COARSE_LEVELS = 5, INSIDE_WEIGHT = 8 /* blocks of called functions that count as one */ };

static const Patience patiences[] = {
    {1000, 3, 16, 64, {0, 16, 24, 32, 48}},
    {2500, 2, 8, 32, {0, 8, 12, 16, 24}},
    {6000, 1, 4, 8, {0, 4, 6, 8, 12}},
    {UINT32_MAX, 1, 2, 4, {0, 1, 1, 1, 2}},
};

typedef struct Try {
    const struct Try *outer;
    int32_t block;
} Try;

/* A temporary that a waiting item still needs. */
typedef struct Temp {
    int32_t number;
    const Value *value;
} Temp;

/* How often each loop head was reached, and what there was before its first turn.  Copied on a write. */
typedef struct Turn {
    uint8_t n, forgotten; /* FORGOTTEN: the turn at which what the loop writes was forgotten, 0 = not yet */
    uint8_t counted;      /* the last turn that a known count could have ended and did not */
    uint8_t n_counts;     /* turns in which that count was another than in the turn before */
    bool is_undecided;    /* the path could have left the loop before */
    bool has_forked;      /* something in the loop could have gone otherwise */
    const Value *count;   /* what was compared in the last such turn */
    Map ledger_before, facts_before;
} Turn;

typedef struct Item {
    State *state;
    const Temp *temps;
    size_t n_temps;
    const Turn *const *turns; /* a loop head each, NULL before its loop is reached; NULL: no loop has been reached */
    const Try *tries;
    bool was_raised; /* a handler runs for an exception: TERM_RESUME goes on with it */
} Item;

typedef VEC(Item *) ItemList;

/* Temporaries have their values in a table that the items of an activation share; before it goes elsewhere an item takes
 * along what is still needed. */
typedef struct Run {
    Machine *machine;
    Activation activation;
    ItemList *waiting; /* a point of the flow */
    size_t next_point; /* nobody waits before it */
    StateList *out;
    size_t first_result; /* of this activation, in OUT */
    bool is_blurred;      /* this activation was entered from a turn of a loop that was forgotten */
    uint32_t runs_before; /* of the function's blocks, when this activation began */
    size_t bytes_counted; /* of the arena when the function's own were last counted */
    State *before;        /* of a plain function that loops: the state in which it was called */
    const Value **values; /* of temporaries: valid where STAMPS says GENERATION */
    uint32_t *stamps, *marks;
    uint32_t generation;
} Run;

enum { N_PATIENCES = sizeof patiences / sizeof *patiences };

static const Patience *patience_of(const Run *run)
{
    const Patience *patience = patiences;
    const Flow *flow = run->activation.flow;
    while (flow->n_runs > patience->n_runs || flow->n_inside / INSIDE_WEIGHT > patience->n_runs)
        patience++;
    const Machine *machine = run->machine; /* the fuller the memory, the less */
    size_t quarters = arena_used(machine->arena) / (machine->options.max_memory / 4 + 1);
    const Patience *least = &patiences[quarters < N_PATIENCES ? quarters : N_PATIENCES - 1];
    return patience < least ? least : patience;
}

static const Value *temp_value(const Run *run, int32_t temp)
{
    return temp >= 0 && run->stamps[temp] == run->generation ? run->values[temp] : NULL;
}

static void set_temp(Run *run, int32_t temp, const Value *value)
{
    run->values[temp] = value;
    run->stamps[temp] = run->generation;
}

static void load_temps(Run *run, const Item *item)
{
    run->generation++;
    for (size_t i = 0; i < item->n_temps; i++)
        set_temp(run, item->temps[i].number, item->temps[i].value);
}

typedef VEC(Temp) TempList;

static void take_temp(Run *run, TempList *list, int32_t temp)
{
    const Value *value = temp_value(run, temp);
    if (value == NULL || run->marks[temp] == run->generation)
        return;
    run->marks[temp] = run->generation;
    VEC_PUSH(run->machine->arena, list, ((Temp){temp, value}));
}

static void take_live_at(Run *run, TempList *list, size_t block)
{
    const Flow *flow = run->activation.flow;
    for (size_t w = 0; w < flow->temp_words; w++)
        for (uint64_t bits = flow->live_temps[block * flow->temp_words + w]; bits != 0; bits &= bits - 1) {
            int bit = 0;
            while ((bits >> bit & 1) == 0)
                bit++;
            take_temp(run, list, (int32_t)(w * 64) + bit);
        }
}

static void forget_marks(Run *run, const TempList *list)
{
    for (size_t i = 0; i < list->count; i++)
        run->marks[list->items[i].number] = 0;
}

/* What ITEM needs at the start of BLOCK. */
static void keep_for_block(Run *run, Item *item, size_t block)
{
    TempList list = {0};
    take_live_at(run, &list, block);
    forget_marks(run, &list);
    item->temps = list.items;
    item->n_temps = list.count;
}

/* What ITEM needs from instruction FIRST of BLOCK on. */
static void keep_for_rest(Run *run, Item *item, size_t block, size_t first)
{
    const IrBlock *code = &run->activation.function->blocks[block];
    const IrTerm *term = &code->term;
    TempList list = {0};
    for (size_t i = first; i < code->n_insts; i++) {
        take_temp(run, &list, code->insts[i].a);
        take_temp(run, &list, code->insts[i].b);
        for (size_t k = 0; k < code->insts[i].n_args; k++)
            take_temp(run, &list, code->insts[i].args[k]);
    }
    take_temp(run, &list, term->cond);
    if (term->kind == TERM_JUMP || term->kind == TERM_BRANCH || term->kind == TERM_SWITCH)
        take_live_at(run, &list, (size_t)term->targets[0]);
    if (term->kind == TERM_BRANCH)
        take_live_at(run, &list, (size_t)term->targets[1]);
    for (size_t i = 0; term->kind == TERM_SWITCH && i < term->n_cases; i++)
        take_live_at(run, &list, (size_t)term->cases[i].target);
    for (const Try *each = item->tries; each != NULL; each = each->outer)
        take_live_at(run, &list, (size_t)each->block);
    forget_marks(run, &list);
    item->temps = list.items;
    item->n_temps = list.count;
}

static Item *item_fork(Run *run, const Item *item, State *state)
{
    Item *copy = ARENA_NEW(run->machine->arena, Item);
    *copy = *item;
    copy->state = state;
    return copy;
}

static const Turn *turn_of(const Item *item, size_t head_number)
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

static void over_budget(Machine *machine, const char *what)
{
    if (machine->over_budget)
        return;
    machine->over_budget = true;
    const Activation *activation = machine->activation;
    notes_add(machine->notes, NOTE_BUDGET, activation != NULL ? activation->function->pos : (SourcePos){0},
              "the replay stopped: %s", what);
}

static bool within_budget(Machine *machine)
{
    if (++machine->n_steps > machine->options.max_steps)
        over_budget(machine, "too many steps");
    else if ((machine->n_steps & 1023) == 0 && arena_used(machine->arena) > machine->options.max_memory)
        over_budget(machine, "too much memory for states");
    return !machine->over_budget;
}

/* ---- going to a block ---------------------------------------------------------------------------------------------- */

static void drop_dead(Run *run, Item *item, size_t block)
{
    const IrFunction *function = run->activation.function;
    const Flow *flow = run->activation.flow;
    memory_drop_variables(run->machine, item->state, run->activation.frame, function->n_params,
                          &flow->live_vars[block * flow->var_words]);
    keep_for_block(run, item, block);
}

static void wait_at(Run *run, Item *item, size_t point)
{
    VEC_PUSH(run->machine->arena, &run->waiting[point], item);
    if (point < run->next_point)
        run->next_point = point;
}

static const Value *pick(const Value *value, const Value *otherwise)
{
    return value != NULL ? value : otherwise;
}

/* What the loop around HEAD writes directly becomes unknown. */
static void forget_loop(Run *run, Item *item, size_t head)
{
    const IrFunction *function = run->activation.function;
    const Flow *flow = run->activation.flow;
    Machine *machine = run->machine;
    for (size_t b = 0; b < function->n_blocks; b++) {
        if (flow->component[b] != flow->component[head])
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
            const Value *variable = is_global
                                        ? value_global(machine->values, program_global(machine->program, address->global))
                                        : value_local(machine->values, run->activation.frame, address->var, name);
            memory_store(machine, item->state, variable, machine_symbol(machine, item->state, inst, name, inst->type));
        }
    }
}

/* The loops of HEAD's component that begin after it, HEAD's own with ALL, begin anew. */
static void reset_turns(Run *run, Item *item, size_t head, bool all)
{
    const Flow *flow = run->activation.flow;
    const IrFunction *function = run->activation.function;
    for (size_t b = 0; b < function->n_blocks; b++)
        if (function->blocks[b].is_loop_head && flow->component[b] == flow->component[head] &&
            (all || flow->order[b] > flow->order[head]) && turn_of(item, flow->head_number[b])->n > 0)
            own_turn(run, item, flow->head_number[b])->n = 0;
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

static int turn_limit(const Run *run, const Item *item, const Turn *turn)
{
    const Patience *patience = patience_of(run);
    if (turn->is_undecided && !(is_counted(turn) && is_holding(item, turn)))
        return patience->turns_undecided;
    return is_holding(item, turn) ? patience->turns_holding : patience->turns_known;
}

/* Counts a turn; false when the item must be given up. */
static bool enter_loop(Run *run, Item *item, size_t head)
{
    Turn *turn = own_turn(run, item, run->activation.flow->head_number[head]);
    reset_turns(run, item, head, false);
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
    if (turn->has_forked && is_counted(turn) && turn->n_counts * 2 < turn->n)
        return false; /* the count waits for something that went otherwise on the paths that have left */
    turn->forgotten = turn->n;
    forget_loop(run, item, head);
    if (is_holding(item, turn))
        ledger_doubt_newer(run->machine, item->state, turn->ledger_before);
    return true;
}

/* A loop that waits for somebody else (`while (!flag) KeDelayExecutionThread(...)`) is taken to end: the block behind it;
 * -1 for a loop that the path could have left before, which then stands for this one. */
static int32_t way_out_of(const Run *run, const Item *item, size_t head)
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

static void go(Run *run, Item *item, size_t from, int32_t to)
{
    const Flow *flow = run->activation.flow;
    uint32_t component = flow->component[to];
    if (component != 0 && component != flow->component[from] && item->turns != NULL)
        reset_turns(run, item, (size_t)to, true);
    if (component != 0 && run->activation.function->blocks[to].is_loop_head && !enter_loop(run, item, (size_t)to)) {
        to = way_out_of(run, item, (size_t)to);
        if (to < 0)
            return;
    }
    drop_dead(run, item, (size_t)to);
    wait_at(run, item, flow->start_point[to]);
}

enum { MANY_RESULTS = 128 };
static void merge_results(Run *run, size_t first);

/* ---- leaving the function ------------------------------------------------------------------------------------------ */

static void leave(Run *run, Item *item, const Value *result)
{
    Machine *machine = run->machine;
    const Activation *activation = &run->activation;
    const IrType *type = activation->function->ref->result;
    State *state = item->state;
    if (result != NULL && type != NULL && type->kind == TYPE_RECORD && activation->call != NULL &&
        activation->caller != NULL) {
        const Value *kept = value_result(machine->values, activation->caller->frame, activation->call);
        memory_copy(machine, state, kept, result);
        result = kept;
    }
    state->result = result;
    state->locals = state->locals->below;
    VEC_PUSH(machine->arena, run->out, state);
    if (run->out->count - run->first_result >= MANY_RESULTS && activation->caller != NULL)
        merge_results(run, run->first_result);
}

static void raise_in(Run *run, Item *item, size_t from)
{
    if (item->tries == NULL) {
        item->state->raised = true;
        leave(run, item, NULL);
        return;
    }
    int32_t handler = item->tries->block;
    item->tries = item->tries->outer;
    item->state->raised = false;
    item->was_raised = true;
    go(run, item, from, handler);
}

/* ---- instructions -------------------------------------------------------------------------------------------------- */

static const Value *operand(Run *run, Item *item, int32_t temp)
{
    const Value *value = temp_value(run, temp);
    (void)item;
    return value != NULL ? value : value_symbol(run->machine->values, "undefined", NULL, run->activation.frame, temp, NULL);
}

static void store(Run *run, Item *item, const IrInst *inst)
{
    Machine *machine = run->machine;
    const Value *address = operand(run, item, inst->a), *value = operand(run, item, inst->b);
    if (address->kind == VALUE_FIELD) {
        callbacks_note_store(machine, item->state, address, value, inst);
        if (strcmp(address->text, "DriverUnload") == 0)
            platform_unload_stored(machine, item->state, address,
                                   memory_load(machine, item->state, address, inst->type), value, inst);
    }
    memory_store(machine, item->state, address, value);
}

static const Value *index_of(Run *run, Item *item, const IrInst *inst)
{
    int64_t size = inst->type != NULL && inst->type->size != 0 ? inst->type->size : 1;
    return value_index(run->machine->values, operand(run, item, inst->a), operand(run, item, inst->b), size);
}

static const Value *compute(Run *run, Item *item, const IrInst *inst)
{
    Machine *machine = run->machine;
    ValueTable *values = machine->values;
    const IrFunction *function = run->activation.function;
    switch (inst->op) {
    case IR_CONST: return value_int(values, inst->imm);
    case IR_STRING: return value_string(values, inst->text);
    case IR_FUNC: return value_function(values, inst->func);
    case IR_LOCAL: return value_local(values, run->activation.frame, inst->var, function->vars[inst->var].name);
    case IR_GLOBAL: return value_global(values, program_global(machine->program, inst->global));
    case IR_FIELD: return value_field(values, operand(run, item, inst->a), inst->text);
    case IR_INDEX: return index_of(run, item, inst);
    case IR_LOAD: return memory_load(machine, item->state, operand(run, item, inst->a), inst->type);
    case IR_MOVE: return operand(run, item, inst->a);
    case IR_UNARY: return value_unary(values, (IrUnary)inst->sub, operand(run, item, inst->a));
    case IR_BINARY:
        return value_binary(values, (IrBinary)inst->sub, operand(run, item, inst->a), operand(run, item, inst->b),
                            inst->type);
    case IR_CAST: return value_cast(values, operand(run, item, inst->a), inst->type);
    default: return machine_symbol(machine, item->state, inst, "unknown", inst->type);
    }
}

static void effect(Run *run, Item *item, const IrInst *inst)
{
    Machine *machine = run->machine;
    const Value *local;
    switch (inst->op) {
    case IR_STORE: store(run, item, inst); return;
    case IR_COPY:
        callbacks_copy(machine, item->state, operand(run, item, inst->a), operand(run, item, inst->b));
        memory_copy(machine, item->state, operand(run, item, inst->a), operand(run, item, inst->b));
        return;
    case IR_ZERO: memory_zero(machine, item->state, operand(run, item, inst->a)); return;
    case IR_UNINIT:
        local = value_local(machine->values, run->activation.frame, inst->var,
                            run->activation.function->vars[inst->var].name);
        memory_drop(machine, item->state, local);
        return;
    case IR_TRY_PUSH: {
        Try *inner = ARENA_NEW(machine->arena, Try);
        *inner = (Try){item->tries, inst->block};
        item->tries = inner;
        return;
    }
    case IR_TRY_POP:
        if (item->tries != NULL)
            item->tries = item->tries->outer;
        return;
    default: return;
    }
}

/* Something in BLOCK went one way and could have gone another. */
static void note_fork(Run *run, Item *item, size_t block)
{
    const Flow *flow = run->activation.flow;
    for (size_t h = 0; item->turns != NULL && h < flow->n_heads; h++)
        if (turn_of(item, h)->n > 0 && !turn_of(item, h)->has_forked && flow_bit(flow->loops, flow->block_words, h, block))
            own_turn(run, item, h)->has_forked = true;
}

/* ITEM goes on, with STATE, after the call at INDEX: it waits there for others like it. */
static void after_call(Run *run, Item *item, State *state, size_t block, size_t index)
{
    const IrInst *inst = &run->activation.function->blocks[block].insts[index];
    load_temps(run, item);
    if (state->raised) {
        raise_in(run, item, block);
        return;
    }
    if (inst->dst >= 0)
        set_temp(run, inst->dst, pick(state->result, value_int(run->machine->values, 0)));
    state->result = NULL;
    keep_for_rest(run, item, block, index + 1);
    wait_at(run, item, flow_point_after(run->activation.flow, block, index));
}

/* Runs a call; true when the item goes on alone, in which case the caller goes on with it. */
static bool call(Run *run, Item *item, size_t block, size_t index)
{
    Machine *machine = run->machine;
    const IrInst *inst = &run->activation.function->blocks[block].insts[index];
    const Value **args = ARENA_ARRAY(machine->arena, const Value *, inst->n_args + 1);
    for (size_t i = 0; i < inst->n_args; i++)
        args[i] = operand(run, item, inst->args[i]);
    const Value *target = inst->a >= 0 ? operand(run, item, inst->a) : NULL;
    StateList states = {0};
    bool is_blurred = machine->is_blurred;
    machine_call(machine, item->state, inst, target, args, &states);
    machine->activation = &run->activation;
    machine->is_blurred = is_blurred;
    if (states.count == 1 && !states.items[0]->raised) {
        item->state = states.items[0];
        if (inst->dst >= 0)
            set_temp(run, inst->dst, pick(item->state->result, value_int(machine->values, 0)));
        item->state->result = NULL;
        return true;
    }
    keep_for_rest(run, item, block, index + 1);
    if (states.count > 1)
        note_fork(run, item, block);
    for (size_t i = 0; i < states.count; i++)
        after_call(run, item_fork(run, item, states.items[i]), states.items[i], block, index);
    return false;
}

/* ---- terminators --------------------------------------------------------------------------------------------------- */

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

/* The value that the branch at the end of BLOCK compares with something that is no number of its own. */
static const Value *compared(const Run *run, const IrBlock *block)
{
    for (size_t i = block->n_insts; i-- > 0;)
        if (block->insts[i].dst == block->term.cond && block->insts[i].op == IR_BINARY)
            return temp_value(run, block->insts[i].a);
    return NULL;
}

static void note_count(Run *run, Item *item, size_t head_number, size_t block)
{
    const Value *count = compared(run, &run->activation.function->blocks[block]);
    Turn *turn = own_turn(run, item, head_number);
    if (turn->count != count && turn->n_counts < MAX_TURNS)
        turn->n_counts++;
    turn->count = count;
    turn->counted = turn->n;
}

/* The path has met a branch: of the loops that it can leave there it could have left those, or a count did not end them. */
static void note_way_out(Run *run, Item *item, size_t block, const Value *condition, bool is_decided)
{
    const Flow *flow = run->activation.flow;
    const IrTerm *term = &run->activation.function->blocks[block].term;
    for (size_t h = 0; item->turns != NULL && h < flow->n_heads; h++) {
        const Turn *turn = turn_of(item, h);
        bool leaves = flow_leaves(flow, h, block, (size_t)term->targets[0]) ||
                      flow_leaves(flow, h, block, (size_t)term->targets[1]);
        if (!leaves || turn->n == 0)
            continue;
        if (!is_decided || was_learnt_inside(item, turn, condition)) {
            if (!turn->is_undecided)
                own_turn(run, item, h)->is_undecided = true;
        } else if (condition->kind == VALUE_INT && turn->counted != turn->n && flow_bit(flow->counters, flow->block_words, h, block)) {
            note_count(run, item, h, block);
        }
    }
}

/* Whether FACT, of what FUNC returned, says that the call failed. */
static bool says_failed(const Machine *machine, const IrFunctionRef *func, const IrType *type, const Fact *fact)
{
    const Api *api = func->is_method ? NULL : catalogue_find(machine->catalogue, func->name);
    bool is_zero = fact->low == 0 && fact->high == 0, is_number = type != NULL && type->kind == TYPE_INT;
    if (api == NULL)
        return is_number && type->is_signed ? fact->high < 0 : is_zero && !(is_number && type->size > 1);
    if (!api->can_fail)
        return false;
    switch (api->result) {
    case RESULT_NTSTATUS:
    case RESULT_NDIS_STATUS:
    case RESULT_HRESULT: return fact->high < 0;
    case RESULT_WIN32: return fact->low > 0;
    case RESULT_HANDLE: return fact->low == api->fail_value && fact->high == api->fail_value;
    case RESULT_POINTER:
    case RESULT_BOOLEAN: return is_zero;
    default: return false;
    }
}

/* A condition about what an unmodelled call returned says that the call failed. */
static void note_failure(Run *run, State *state, const Value *condition)
{
    const Value *value = condition;
    while (value->kind == VALUE_BINARY || value->kind == VALUE_CAST || value->kind == VALUE_UNARY)
        value = value->a;
    if (value->kind != VALUE_SYMBOL || value->inst == NULL || value->inst->op != IR_CALL || value->inst->func == NULL)
        return;
    Fact fact = fact_of(state, value);
    if (says_failed(run->machine, value->inst->func, value->type, &fact))
        state_add_path(run->machine, state, STEP_FAIL, value->inst->pos, value->inst, value->inst->func->name);
}

static void decide(Run *run, Item *item, const Value *condition, bool taken, const SourcePos *pos)
{
    state_add_path(run->machine, item->state, STEP_DECISION, *pos, NULL, NULL);
    Path *path = ARENA_NEW(run->machine->arena, Path);
    *path = *item->state->path;
    path->subject = condition;
    path->taken = taken;
    item->state->path = path;
    note_failure(run, item->state, condition);
}

static void branch(Run *run, Item *item, size_t block)
{
    Machine *machine = run->machine;
    const IrTerm *term = &run->activation.function->blocks[block].term;
    const Value *condition = operand(run, item, term->cond);
    Item *other = item_fork(run, item, state_fork(machine, item->state));
    bool can_be_true = fact_assume(machine, item->state, condition, true);
    bool can_be_false = fact_assume(machine, other->state, condition, false);
    if (can_be_true && can_be_false) {
        note_way_out(run, item, block, condition, false);
        note_fork(run, item, block);
        other->turns = item->turns;
        decide(run, item, condition, true, &term->pos);
        decide(run, other, condition, false, &term->pos);
    } else {
        note_way_out(run, can_be_true ? item : other, block, condition, true);
    }
    if (can_be_true)
        go(run, item, block, term->targets[0]);
    if (can_be_false)
        go(run, other, block, term->targets[1]);
}

static void switch_over(Run *run, Item *item, size_t block)
{
    Machine *machine = run->machine;
    const IrTerm *term = &run->activation.function->blocks[block].term;
    const Value *value = operand(run, item, term->cond), *is_case = NULL;
    bool possible = true, may_be_case = false;
    for (size_t i = 0; i < term->n_cases && possible; i++) {
        const IrCase *one = &term->cases[i];
        Item *taken = item_fork(run, item, state_fork(machine, item->state));
        is_case = value_binary(machine->values, IR_EQ, value, value_int(machine->values, one->low), NULL);
        if (fact_restrict(machine, taken->state, value, one->low, one->high)) {
            may_be_case = true;
            if (value->kind != VALUE_INT)
                decide(run, taken, one->low == one->high ? is_case : value, true, &term->pos);
            go(run, taken, block, one->target);
        }
        if (one->low == one->high)
            possible = fact_exclude(machine, item->state, value, one->low);
        else
            possible = value->kind != VALUE_INT || value->number < one->low || value->number > one->high;
    }
    if (possible && may_be_case && term->n_cases == 1 && value->kind != VALUE_INT)
        decide(run, item, is_case, false, &term->pos);
    else if (possible && may_be_case)
        note_failure(run, item->state, value);
    if (possible)
        go(run, item, block, term->targets[0]);
}

static void terminate(Run *run, Item *item, size_t block)
{
    const IrTerm *term = &run->activation.function->blocks[block].term;
    switch (term->kind) {
    case TERM_JUMP: go(run, item, block, term->targets[0]); return;
    case TERM_BRANCH: branch(run, item, block); return;
    case TERM_SWITCH: switch_over(run, item, block); return;
    case TERM_RETURN:
        if (run->activation.function == run->machine->entry && run->activation.caller == NULL)
            state_add_path(run->machine, item->state, STEP_EXIT, term->pos, NULL, NULL);
        leave(run, item, term->cond >= 0 ? operand(run, item, term->cond) : NULL);
        return;
    case TERM_RESUME:
        if (item->was_raised)
            raise_in(run, item, block);
        return;
    case TERM_UNREACHABLE: return;
    }
}

/* A null pointer is followed: on a machine the path ends here, in a bug check. */
static bool follows_null(Run *run, Item *item, const IrInst *inst)
{
    if (inst->op != IR_LOAD && inst->op != IR_STORE)
        return false;
    const Value *root = value_root(operand(run, item, inst->a));
    return run->machine->ends_at_null && root->kind == VALUE_INT && root->number > -4096 && root->number < 4096;
}

static void run_from(Run *run, Item *item, size_t block, size_t first)
{
    const IrBlock *code = &run->activation.function->blocks[block];
    for (size_t i = first; i < code->n_insts; i++) {
        const IrInst *inst = &code->insts[i];
        if (!within_budget(run->machine))
            return;
        if (inst->op == IR_CALL) {
            if (!call(run, item, block, i))
                return;
        } else if (follows_null(run, item, inst)) {
            if (item->tries != NULL)
                raise_in(run, item, block);
            return;
        } else if (inst->dst >= 0) {
            set_temp(run, inst->dst, compute(run, item, inst));
        } else {
            effect(run, item, inst);
        }
    }
    terminate(run, item, block);
}

/* ---- the activation ------------------------------------------------------------------------------------------------ */

static uint64_t item_hash(const Item *item, uint64_t hash)
{
    for (size_t i = 0; i < item->n_temps; i++)
        hash = (hash ^ item->temps[i].value->hash) * UINT64_C(0x100000001B3) + (uint64_t)item->temps[i].number;
    for (const Try *each = item->tries; each != NULL; each = each->outer)
        hash = hash * 31 + (uint64_t)each->block + 7;
    return hash * 2 + item->was_raised;
}

static int turns_at(const Run *run, const Item *item, size_t block)
{
    bool counts = item->turns != NULL && run->activation.function->blocks[block].is_loop_head;
    return counts ? turn_of(item, run->activation.flow->head_number[block])->n : 0;
}

static void merge_items(Run *run, Item *into, const Item *item, size_t block, size_t point, int level)
{
    uint64_t place = run->activation.frame ^ (uint64_t)(point + 1) * UINT64_C(0x9E3779B97F4A7C15);
    if (level == 0)
        state_merge(run->machine, into->state, item->state);
    else
        state_join(run->machine, into->state, item->state, place, level);
    if (turns_at(run, item, block) > turns_at(run, into, block))
        into->turns = item->turns;
}

static void merge_level(Run *run, ItemList *list, size_t block, size_t point, int level)
{
    uint64_t *hashes = ARENA_ARRAY(run->machine->arena, uint64_t, list->count + 1);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        Item *item = list->items[i];
        uint64_t hash = item_hash(item, level == 0 ? state_hash(item->state) : state_shape(run->machine, item->state, level));
        size_t k = 0;
        while (k < kept && hashes[k] != hash)
            k++;
        if (k < kept) {
            merge_items(run, list->items[k], item, block, point, level);
        } else {
            hashes[kept] = hash;
            list->items[kept++] = item;
        }
    }
    list->count = kept;
}

static void keep_representatives(Run *run, ItemList *list)
{
    Arena *scratch = arena_open();
    PtrMap seen;
    ptrmap_init(&seen, scratch);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        if (state_brings_news(run->machine, list->items[i]->state, &seen))
            list->items[kept++] = list->items[i];
        else
            run->machine->result->n_merged++;
    }
    list->count = kept;
    arena_close(scratch);
}

static void merge_waiting(Run *run, ItemList *list, size_t block, size_t point)
{
    Machine *machine = run->machine;
    const Patience *patience = patience_of(run);
    for (int level = 0; level < N_COARSE_LEVELS; level++)
        if (list->count > patience->coarse_limits[level] + (level == 0))
            merge_level(run, list, block, point, level);
    if (list->count > machine->options.max_states)
        keep_representatives(run, list);
    if (list->count > machine->options.max_states) {
        notes_add(machine->notes, NOTE_BUDGET, run->activation.function->pos,
                  "more than %u states wait in %s: the rest is left out", machine->options.max_states,
                  run->activation.function->ref->name);
        list->count = machine->options.max_states;
    }
}

static bool is_in_forgotten_turn(const Run *run, const Item *item, size_t block)
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

static void count_run(const Activation *activation)
{
    activation->flow->n_runs++;
    for (; activation != NULL; activation = activation->caller)
        activation->flow->n_inside++;
}

static void run_point(Run *run, size_t point)
{
    FlowPoint place = run->activation.flow->points[point];
    ItemList list = run->waiting[point];
    run->waiting[point] = (ItemList){0};
    merge_waiting(run, &list, place.block, point);
    for (size_t i = 0; i < list.count; i++) {
        run->machine->activation = &run->activation;
        run->machine->is_blurred = run->is_blurred || is_in_forgotten_turn(run, list.items[i], place.block);
        load_temps(run, list.items[i]);
        count_run(&run->activation);
        run_from(run, list.items[i], place.block, place.first);
    }
}

static void count_bytes(Run *run)
{
    Machine *machine = run->machine;
    size_t used = arena_used(machine->arena);
    run->activation.flow->n_bytes += used - run->bytes_counted - machine->inside;
    run->bytes_counted = used;
    machine->inside = 0;
}

/* Whether the function has had its share: then the rest of the driver matters more. */
static bool should_give_up(const Run *run)
{
    enum { MAX_RUNS = 20000, MAX_RUNS_PLAIN = 4000 };
    const Machine *machine = run->machine;
    const Flow *flow = run->activation.flow;
    if (run->activation.caller == NULL)
        return false;
    return (run->before != NULL ? flow->n_runs > MAX_RUNS_PLAIN : flow->n_runs - run->runs_before > MAX_RUNS) ||
           flow->n_bytes > machine->options.max_memory / MEMORY_SHARE ||
           arena_used(machine->arena) > machine->options.max_memory / 8 * 7;
}

/* The function returns from where it stands, with a result of which nothing is known. */
static void give_up(Run *run)
{
    enum { MAX_LEFT = 4 };
    const IrFunction *function = run->activation.function;
    const Value *result =
        value_symbol(run->machine->values, "left before its end", NULL, run->activation.frame, 0, function->ref->result);
    size_t n_left = 0;
    if (run->before != NULL) {
        run->out->count = run->first_result;
        run->before->result = result;
        VEC_PUSH(run->machine->arena, run->out, run->before);
        return;
    }
    notes_add(run->machine->notes, NOTE_BUDGET, function->pos, "%s is left before its end: it has too many paths",
              function->ref->name);
    for (size_t point = run->activation.flow->n_points; point-- > 0;)
        for (size_t i = 0; i < run->waiting[point].count && n_left < MAX_LEFT; i++, n_left++) {
            ledger_doubt_all(run->machine, run->waiting[point].items[i]->state);
            leave(run, run->waiting[point].items[i], result);
        }
}

static void run_all(Run *run)
{
    size_t n = run->activation.flow->n_points;
    while (run->next_point < n && !run->machine->over_budget) {
        size_t point = run->next_point++;
        count_bytes(run);
        if (run->waiting[point].count > 0 && should_give_up(run)) {
            give_up(run);
            return;
        }
        if (run->waiting[point].count > 0)
            run_point(run, point);
    }
}

static void merge_results_level(Machine *machine, StateList *out, size_t first, uint64_t point, int level)
{
    size_t kept = first;
    uint64_t *hashes = ARENA_ARRAY(machine->arena, uint64_t, out->count - first + 1);
    for (size_t i = first; i < out->count; i++) {
        State *state = out->items[i];
        uint64_t hash = level == 0 ? state_hash(state) : state_shape(machine, state, level);
        size_t k = first;
        while (k < kept && hashes[k - first] != hash)
            k++;
        if (k < kept && level == 0)
            state_merge(machine, out->items[k], state);
        else if (k < kept)
            state_join(machine, out->items[k], state, point, level);
        if (k < kept)
            continue;
        hashes[kept - first] = hash;
        out->items[kept++] = state;
    }
    out->count = kept;
}

/* The ways out of the entry stay apart: each has its own cause. */
static void merge_results(Run *run, size_t first)
{
    StateList *out = run->out;
    int n_levels = run->activation.caller == NULL ? 1 : N_COARSE_LEVELS;
    const Patience *patience = patience_of(run);
    for (int level = 0; level < n_levels; level++)
        if (out->count - first > patience->coarse_limits[level] + (level == 0))
            merge_results_level(run->machine, out, first, run->activation.frame, level);
}

static Flow *flow_for(Machine *machine, const IrFunction *function)
{
    Flow *flow = ptrmap_get(&machine->flows, function);
    if (flow == NULL) {
        flow = flow_of(function, machine->arena);
        ptrmap_put(&machine->flows, function, flow);
    }
    return flow;
}

static uint64_t frame_id(const Activation *caller, const IrInst *call, const IrFunction *function)
{
    uint64_t hash = caller != NULL ? caller->frame : 1469598103934665603u;
    hash = (hash ^ (call != NULL ? ((uint64_t)call->pos.line << 16 | call->pos.column) : 0)) * UINT64_C(1099511628211);
    hash ^= (uint64_t)function->pos.line << 20 | function->pos.column;
    for (const char *c = function->ref->id; *c != '\0'; c++)
        hash = (hash ^ (unsigned char)*c) * UINT64_C(1099511628211);
    return hash;
}

static void bind_parameters(Run *run, State *state, const Value *const *args, size_t n_args)
{
    const IrFunction *function = run->activation.function;
    Machine *machine = run->machine;
    for (size_t i = 0; i < function->n_params && i < n_args; i++) {
        const IrType *type = function->vars[i].type;
        const Value *place = value_local(machine->values, run->activation.frame, (int64_t)i, function->vars[i].name);
        if (type != NULL && type->kind == TYPE_RECORD)
            memory_copy(machine, state, place, args[i]);
        else
            memory_store(machine, state, place, args[i]);
    }
}

static void note_reached(Machine *machine, const IrFunction *function)
{
    if (ptrmap_get(&machine->reached, function) == NULL)
        ptrmap_put(&machine->reached, function, (void *)(uintptr_t)function);
}

void machine_run(Machine *machine, State *state, IrFunction *function, const Value *const *args, size_t n_args,
                 const IrInst *call_inst, StateList *out)
{
    Arena *arena = machine->arena;
    const Activation *caller = machine->activation;
    Run run = {.machine = machine, .out = out, .first_result = out->count};
    run.activation = (Activation){.caller = caller, .function = function, .flow = flow_for(machine, function),
                                  .call = call_inst, .frame = frame_id(caller, call_inst, function),
                                  .depth = caller == NULL ? 0 : caller->depth + 1};
    run.runs_before = run.activation.flow->n_runs;
    run.is_blurred = machine->is_blurred;
    run.waiting = ARENA_ARRAY(arena, ItemList, run.activation.flow->n_points + 1);
    note_reached(machine, function);
    if (caller != NULL && run.activation.flow->n_heads > 0 && machine_is_plain(machine, function, 0))
        run.before = state_fork(machine, state);
    size_t inside = machine->inside, bytes_before = arena_used(arena);
    machine->inside = 0;
    run.bytes_counted = bytes_before;
    Locals *locals = ARENA_NEW(arena, Locals);
    *locals = (Locals){state->locals, run.activation.frame, function, {NULL}, run.activation.depth};
    state->locals = locals;
    bind_parameters(&run, state, args, n_args);
    Item *item = ARENA_NEW(arena, Item);
    item->state = state;
    size_t n_temps = (size_t)function->n_temps + 1;
    run.values = ARENA_ARRAY(arena, const Value *, n_temps);
    run.stamps = ARENA_ARRAY(arena, uint32_t, n_temps);
    run.marks = ARENA_ARRAY(arena, uint32_t, n_temps);
    wait_at(&run, item, run.activation.flow->start_point[0]);
    machine->activation = &run.activation;
    run_all(&run);
    machine->activation = caller;
    merge_results(&run, run.first_result);
    count_bytes(&run);
    machine->inside = inside + arena_used(arena) - bytes_before;
}
