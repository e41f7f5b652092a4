/* SPDX-License-Identifier: MIT */
/* The machine runs one activation of a function at a time: items (a state with its temporaries) wait at blocks; the block
 * that comes first in the order of running (order.c) is next, after the items that wait there and are the same are merged.
 * A call is run to its end, and each state in which it returns goes on after it. */
#include "replay/run.h"

static void over_budget(Machine *machine, const char *what)
{
    if (machine->over_budget)
        return;
    machine->over_budget = true;
    const Activation *activation = machine->activation;
    notes_add(machine->notes, NOTE_BUDGET, activation != NULL ? activation->function->pos : (SourcePos){0},
              "the replay stopped: %s", what);
}

static void watch_memory(Machine *machine)
{
    size_t used = arena_used(machine->arena);
    if (machine->options.when_large != NULL && used > machine->options.large) {
        machine->options.when_large(machine->options.context);
        machine->options.when_large = NULL;
    }
    if (used > machine->options.max_memory)
        over_budget(machine, "too much memory for states");
}

bool run_within_budget(Machine *machine)
{
    if (++machine->n_steps > machine->options.max_steps)
        over_budget(machine, "too many steps");
    else if ((machine->n_steps & 1023) == 0)
        watch_memory(machine);
    return !machine->over_budget;
}

/* ---- the activation ------------------------------------------------------------------------------------------------ */

static void count_run(const Activation *activation)
{
    activation->flow->n_runs++;
    for (; activation != NULL; activation = activation->caller)
        activation->flow->n_inside++;
}

static void run_point(Run *run, size_t point)
{
    FlowPoint place = run->activation.flow->points[point];
    ItemList list = run->tables->waiting[point];
    run->tables->waiting[point] = (ItemList){0};
    merge_waiting(run, &list, place.block, point);
    for (size_t i = 0; i < list.count; i++) {
        run->machine->activation = &run->activation;
        run->machine->is_blurred = run->is_blurred || loop_is_forgotten(run, list.items[i], place.block);
        run_load_temps(run, list.items[i]);
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

/* A plain function that loops has its share after so many runs of its blocks; any, after so much of the memory. */
enum { MAX_RUNS_PLAIN = 4000, MEMORY_SHARE_PLAIN = 64, MEMORY_SHARE_LOOPLESS = 32 };

/* Whether the function has had its share: then the rest of the driver matters more. */
static bool has_had_its_share(const Run *run)
{
    enum { MAX_RUNS = 20000 };
    const Flow *flow = run->activation.flow;
    bool is_plain = run->plain != NULL;
    return (is_plain ? flow->n_runs > MAX_RUNS_PLAIN : flow->n_runs - run->runs_before > MAX_RUNS) ||
           flow->n_bytes > run->machine->options.max_memory / (is_plain ? MEMORY_SHARE_PLAIN : MEMORY_SHARE);
}

/* What is left of the memory then is for the ways out of what runs. */
static bool should_give_up(const Run *run)
{
    const Machine *machine = run->machine;
    bool is_nearly_full = arena_used(machine->arena) > machine->options.max_memory / 8 * 7;
    return run->activation.caller != NULL && (is_nearly_full || has_had_its_share(run));
}

/* A function that has had its share is told of by itself; memory runs out once for all that follows. */
static void note_left(const Run *run)
{
    Machine *machine = run->machine;
    const IrFunction *function = run->activation.function;
    bool is_own = has_had_its_share(run);
    if (is_own)
        notes_add(machine->notes, NOTE_BUDGET, function->pos, "%s is left before its end: it has too many paths",
                  function->ref->name);
    else if (!machine->has_run_out)
        notes_add(machine->notes, NOTE_BUDGET, function->pos,
                  "the replay has run out of memory for states in %s: what is called from there on is not looked into",
                  function->ref->name);
    machine->has_run_out |= !is_own;
}

/* The call is replaced by what a plain function does, with RESULT, or an aggregate of which nothing is known. */
static void stand_in(Run *run, const Value *result)
{
    Machine *machine = run->machine;
    const IrType *type = run->activation.function->ref->result;
    run->out->count = run->first_result;
    machine_stand_in(machine, run->before, run->plain, run->activation.call, run->args, run->n_args);
    if (type != NULL && type->kind == TYPE_RECORD && run->activation.call != NULL) {
        const Value *aggregate = value_result(machine->values, run->activation.caller->frame, run->activation.call);
        memory_forget(machine, run->before, aggregate, result);
        result = aggregate;
    }
    run->before->result = result;
    VEC_PUSH(machine->arena, run->out, run->before);
}

/* The function returns from where it stands, with a result of which nothing is known; nor is what it was given. */
static void give_up(Run *run)
{
    enum { MAX_LEFT = 4 };
    const IrFunction *function = run->activation.function;
    const IrType *type = function->ref->result;
    const Value *result =
        value_symbol(run->machine->values, "left before its end", NULL, run->activation.frame, 0, type);
    size_t n_left = 0;
    if (run->plain != NULL) {
        stand_in(run, result);
        return;
    }
    note_left(run);
    for (size_t point = run->activation.flow->n_points; point-- > 0;)
        for (size_t i = 0; i < run->tables->waiting[point].count && n_left < MAX_LEFT; i++, n_left++) {
            State *state = run->tables->waiting[point].items[i]->state;
            ledger_doubt_all(run->machine, state);
            machine_forget_given(run->machine, state, run->activation.call, run->args, run->n_args);
            run_leave(run, run->tables->waiting[point].items[i], result);
        }
}

static void run_all(Run *run)
{
    size_t n = run->activation.flow->n_points;
    while (run->next_point < n && !run->machine->over_budget) {
        size_t point = run->next_point++;
        count_bytes(run);
        if (run->tables->waiting[point].count > 0 && should_give_up(run)) {
            give_up(run);
            return;
        }
        if (run->tables->waiting[point].count > 0)
            run_point(run, point);
    }
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

/* What may stand in for FUNCTION.  Without loops and unknown callees it costs little and tells what it returns. */
static const Plain *plain_for(Machine *machine, const IrFunction *function, const Flow *flow)
{
    if (flow->n_heads > 0)
        return machine_plain(machine, function, 0);
    bool is_heavy = flow->n_bytes > machine->options.max_memory / MEMORY_SHARE_LOOPLESS;
    const Plain *plain = is_heavy ? machine_plain(machine, function, 0) : NULL;
    return plain != NULL && plain->gives_on ? plain : NULL;
}

void machine_run(Machine *machine, State *state, IrFunction *function, const Value *const *args, size_t n_args,
                 const IrInst *call_inst, StateList *out)
{
    Arena *arena = machine->arena;
    const Activation *caller = machine->activation;
    Run run = {.machine = machine, .out = out, .first_result = out->count, .args = args, .n_args = n_args};
    run.activation = (Activation){.caller = caller,
                                  .function = function,
                                  .flow = flow_for(machine, function),
                                  .call = call_inst,
                                  .frame = frame_id(caller, call_inst, function),
                                  .depth = caller == NULL ? 0 : caller->depth + 1,
                                  .entry_length = state->path != NULL ? state->path->length : 0};
    run.runs_before = run.activation.flow->n_runs;
    run.is_blurred = machine->is_blurred;
    run_take_tables(&run);
    note_reached(machine, function);
    run.plain = caller != NULL ? plain_for(machine, function, run.activation.flow) : NULL;
    if (run.plain != NULL)
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
    run_wait_at(&run, item, run.activation.flow->start_point[0]);
    machine->activation = &run.activation;
    run_all(&run);
    machine->activation = caller;
    run_give_tables(&run);
    merge_results(&run, run.first_result);
    count_bytes(&run);
    machine->inside = inside + arena_used(arena) - bytes_before;
}
