/* SPDX-License-Identifier: MIT */
/* The machine runs one activation of a function at a time: items (a state with its temporaries) wait at blocks; the block
 * that comes first in reverse post-order is run next, after the items that wait there and are the same have been merged.
 * A call is run to its end, and each state in which it returns goes on after it. */
#include "replay/run.h"

#include <string.h>

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

static void go(Run *run, Item *item, size_t from, int32_t to)
{
    const Flow *flow = run->activation.flow;
    uint32_t component = flow->component[to];
    if (component != 0 && component != flow->component[from] && item->turns != NULL)
        loop_reset(run, item, (size_t)to, true);
    if (component != 0 && run->activation.function->blocks[to].is_loop_head && !loop_enter(run, item, (size_t)to)) {
        to = loop_way_out(run, item, (size_t)to);
        if (to < 0)
            return;
    }
    item_drop_dead(run, item, (size_t)to);
    wait_at(run, item, flow->start_point[to]);
}

enum { MANY_RESULTS = 128 };

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
    const Value *value = run_temp(run, temp);
    (void)item;
    return value != NULL ? value
                         : value_symbol(run->machine->values, "undefined", NULL, run->activation.frame, temp, NULL);
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

/* A statement that was not understood (assembly, mostly) may have written any variable of the function. */
static void forget_variables(Run *run, Item *item, const IrInst *inst)
{
    Machine *machine = run->machine;
    const IrFunction *function = run->activation.function;
    const Value *version = machine_symbol(machine, item->state, inst, "unknown", NULL);
    for (size_t i = 0; i < function->n_vars; i++)
        memory_forget(machine, item->state,
                      value_local(machine->values, run->activation.frame, (int64_t)i, function->vars[i].name), version);
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
    case IR_OPAQUE: forget_variables(run, item, inst); return;
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

/* ITEM goes on, with STATE, after the call at INDEX: it waits there for others like it. */
static void after_call(Run *run, Item *item, State *state, size_t block, size_t index)
{
    const IrInst *inst = &run->activation.function->blocks[block].insts[index];
    run_load_temps(run, item);
    if (state->raised) {
        raise_in(run, item, block);
        return;
    }
    if (inst->dst >= 0)
        run_set_temp(run, inst->dst, pick(state->result, value_int(run->machine->values, 0)));
    state->result = NULL;
    item_keep_for_rest(run, item, block, index + 1);
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
            run_set_temp(run, inst->dst, pick(item->state->result, value_int(machine->values, 0)));
        item->state->result = NULL;
        return true;
    }
    item_keep_for_rest(run, item, block, index + 1);
    if (states.count > 1)
        loop_note_fork(run, item, block);
    for (size_t i = 0; i < states.count; i++)
        after_call(run, item_fork(run, item, states.items[i]), states.items[i], block, index);
    return false;
}

/* ---- terminators --------------------------------------------------------------------------------------------------- */

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
    if (value->kind != VALUE_SYMBOL || value->inst == NULL || value->inst->op != IR_CALL)
        return;
    Fact fact = fact_of(state, value);
    const IrFunctionRef *func = value->inst->func;
    if (func != NULL && says_failed(run->machine, func, value->type, &fact))
        state_add_path(run->machine, state, STEP_FAIL, value->inst->pos, value->inst, func->name);
    else if (func == NULL && value->type != NULL && value->type->is_signed && fact.high < 0)
        state_add_path(run->machine, state, STEP_FAIL, value->inst->pos, value->inst, "the call through a pointer");
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
        loop_note_branch(run, item, block, condition, false);
        loop_note_fork(run, item, block);
        other->turns = item->turns;
        decide(run, item, condition, true, &term->pos);
        decide(run, other, condition, false, &term->pos);
    } else {
        loop_note_branch(run, can_be_true ? item : other, block, condition, true);
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
            run_set_temp(run, inst->dst, compute(run, item, inst));
        } else {
            effect(run, item, inst);
        }
    }
    terminate(run, item, block);
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
    ItemList list = run->waiting[point];
    run->waiting[point] = (ItemList){0};
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
    const Value *result = value_symbol(run->machine->values, "left before its end", NULL, run->activation.frame, 0,
                                       function->ref->result);
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
    run.activation = (Activation){.caller = caller,
                                  .function = function,
                                  .flow = flow_for(machine, function),
                                  .call = call_inst,
                                  .frame = frame_id(caller, call_inst, function),
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
