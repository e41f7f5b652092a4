/* SPDX-License-Identifier: MIT */
/* Where an item goes at the end of a block: to other blocks, as far as its state allows, to a handler, out of the
 * function. */
#include "replay/run.h"

/* ---- going to a block ---------------------------------------------------------------------------------------------- */

void run_wait_at(Run *run, Item *item, size_t point)
{
    VEC_PUSH(run->machine->arena, &run->tables->waiting[point], item);
    if (point < run->next_point)
        run->next_point = point;
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
    run_wait_at(run, item, flow->start_point[to]);
}

/* ---- leaving the function ------------------------------------------------------------------------------------------ */

enum { MANY_RESULTS = 128 };

void run_leave(Run *run, Item *item, const Value *result)
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

void run_raise(Run *run, Item *item, size_t from)
{
    if (item->tries == NULL) {
        item->state->raised = true;
        run_leave(run, item, NULL);
        return;
    }
    int32_t handler = item->tries->block;
    item->tries = item->tries->outer;
    item->state->raised = false;
    item->was_raised = true;
    go(run, item, from, handler);
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
    const Value *condition = run_operand(run, term->cond);
    Item *other = item_fork(run, item, state_fork(machine, item->state));
    bool can_be_true = fact_assume(machine, item->state, condition, true);
    bool can_be_false = fact_assume(machine, other->state, condition, false);
    if (can_be_true && can_be_false) {
        loop_note_branch(run, item, block, condition, false);
        loop_note_fork(run, item, block);
        other->turns = item->turns;
        asked_forks(machine, item->state, condition);
        asked_forks(machine, other->state, condition);
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
    const Value *value = run_operand(run, term->cond), *is_case = NULL;
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

void run_terminate(Run *run, Item *item, size_t block)
{
    const IrTerm *term = &run->activation.function->blocks[block].term;
    switch (term->kind) {
    case TERM_JUMP: go(run, item, block, term->targets[0]); return;
    case TERM_BRANCH: branch(run, item, block); return;
    case TERM_SWITCH: switch_over(run, item, block); return;
    case TERM_RETURN:
        if (run->activation.function == run->machine->entry && run->activation.caller == NULL)
            state_add_path(run->machine, item->state, STEP_EXIT, term->pos, NULL, NULL);
        run_leave(run, item, term->cond >= 0 ? run_operand(run, term->cond) : NULL);
        return;
    case TERM_RESUME:
        if (item->was_raised)
            run_raise(run, item, block);
        return;
    case TERM_UNREACHABLE: return;
    }
}
