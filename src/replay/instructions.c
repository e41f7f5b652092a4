/* SPDX-License-Identifier: MIT */
/* What an instruction does to an item: values for temporaries, stores, calls. */
#include "replay/run.h"

#include <string.h>

static const Value *pick(const Value *value, const Value *otherwise)
{
    return value != NULL ? value : otherwise;
}

static void store(Run *run, Item *item, const IrInst *inst)
{
    Machine *machine = run->machine;
    const Value *address = run_operand(run, inst->a), *value = run_operand(run, inst->b);
    if (address->kind == VALUE_FIELD) {
        callbacks_note_store(machine, item->state, address, value, inst);
        if (strcmp(address->text, "DriverUnload") == 0)
            platform_unload_stored(machine, item->state, address,
                                   memory_load(machine, item->state, address, inst->type), value, inst);
    }
    memory_store(machine, item->state, address, value);
}

static const Value *index_of(Run *run, const IrInst *inst)
{
    int64_t size = inst->type != NULL && inst->type->size != 0 ? inst->type->size : 1;
    return value_index(run->machine->values, run_operand(run, inst->a), run_operand(run, inst->b), size);
}

/* What went into an expression that was not understood may have been given back by it, or by what it made. */
static void doubt_parts(Run *run, Item *item, const IrInst *inst)
{
    for (size_t i = 0; i < inst->n_args; i++)
        ledger_doubt(run->machine, item->state, run_operand(run, inst->args[i]));
}

/* From a member that a record begins with to the record; any other address is both. */
static const Value *cast_of(ValueTable *values, const IrInst *inst, const Value *operand)
{
    if (inst->text == NULL)
        return value_cast(values, operand, inst->type);
    return operand->kind == VALUE_FIELD && strcmp(operand->text, inst->text) == 0 ? operand->a : operand;
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
    case IR_FIELD: return value_member(values, run_operand(run, inst->a), inst->text, inst->imm);
    case IR_INDEX: return index_of(run, inst);
    case IR_LOAD: return memory_load(machine, item->state, run_operand(run, inst->a), inst->type);
    case IR_MOVE: return run_operand(run, inst->a);
    case IR_UNARY: return value_unary(values, (IrUnary)inst->sub, run_operand(run, inst->a));
    case IR_BINARY:
        if (inst->sub == IR_EQ || inst->sub == IR_NE)
            asked_compare(run, item->state, inst, run_operand(run, inst->a), run_operand(run, inst->b));
        return value_binary(values, (IrBinary)inst->sub, run_operand(run, inst->a), run_operand(run, inst->b),
                            inst->type);
    case IR_CAST: return cast_of(values, inst, run_operand(run, inst->a));
    case IR_UNKNOWN: doubt_parts(run, item, inst); /* fall through */
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
        callbacks_copy(machine, item->state, run_operand(run, inst->a), run_operand(run, inst->b));
        memory_copy(machine, item->state, run_operand(run, inst->a), run_operand(run, inst->b));
        return;
    case IR_ZERO: memory_zero(machine, item->state, run_operand(run, inst->a)); return;
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
        run_raise(run, item, block);
        return;
    }
    if (inst->dst >= 0)
        run_set_temp(run, inst->dst, pick(state->result, value_int(run->machine->values, 0)));
    state->result = NULL;
    item_keep_for_rest(run, item, block, index + 1);
    run_wait_at(run, item, flow_point_after(run->activation.flow, block, index));
}

/* Runs a call; true when the item goes on alone, in which case the caller goes on with it. */
static bool call(Run *run, Item *item, size_t block, size_t index)
{
    Machine *machine = run->machine;
    const IrInst *inst = &run->activation.function->blocks[block].insts[index];
    const Value **args = ARENA_ARRAY(machine->arena, const Value *, inst->n_args + 1);
    for (size_t i = 0; i < inst->n_args; i++)
        args[i] = run_operand(run, inst->args[i]);
    const Value *target = inst->a >= 0 ? run_operand(run, inst->a) : NULL;
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

/* A null pointer is followed: on a machine the path ends here, in a bug check. */
static bool follows_null(Run *run, const IrInst *inst)
{
    if (inst->op != IR_LOAD && inst->op != IR_STORE)
        return false;
    const Value *root = value_root(run_operand(run, inst->a));
    return run->machine->ends_at_null && root->kind == VALUE_INT && root->number > -4096 && root->number < 4096;
}

void run_from(Run *run, Item *item, size_t block, size_t first)
{
    const IrBlock *code = &run->activation.function->blocks[block];
    for (size_t i = first; i < code->n_insts; i++) {
        const IrInst *inst = &code->insts[i];
        if (!run_within_budget(run->machine))
            return;
        if (inst->op == IR_CALL) {
            if (!call(run, item, block, i))
                return;
        } else if (follows_null(run, inst)) {
            if (item->tries != NULL)
                run_raise(run, item, block);
            else
                run->machine->n_crashes++;
            return;
        } else if (inst->dst >= 0) {
            run_set_temp(run, inst->dst, compute(run, item, inst));
        } else {
            effect(run, item, inst);
        }
    }
    run_terminate(run, item, block);
}
