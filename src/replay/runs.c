/* SPDX-License-Identifier: MIT */
/* Calls that run a routine of the driver before they return.  Where the result is a status or says whether it worked, the
 * call itself may fail, and then the routine has not run; any other result is the routine's own. */
#include <string.h>

#include "replay/machine.h"

typedef struct Callout {
    Machine *machine;
    const Api *api;
    const IrInst *inst;
    const Value *const *args;
    const Value *routine;
} Callout;

enum { MAX_ARGS = 4 };

/* The routine gets what stands behind it in the call, and before that what stands at the call's beginning:
 * (interrupt, ROUTINE, context) calls routine(context) or routine(interrupt, context). */
static size_t arguments_of(const Callout *callout, const IrFunction *body, const Value **out_args)
{
    const IrInst *inst = callout->inst;
    size_t at = (size_t)callout->api->role_arg, n_behind = inst->n_args - at - 1, n = body->n_params, k = 0;
    bool is_dpc = strcmp(callout->api->name, "KeGenericCallDpc") == 0;
    n = n > MAX_ARGS ? MAX_ARGS : n;
    n_behind = n_behind > n - is_dpc ? n - is_dpc : n_behind;
    if (is_dpc)
        out_args[k++] = value_symbol(callout->machine->values, "Dpc", NULL, 0, 0, NULL);
    for (size_t i = 0; k + n_behind < n && i < at; i++)
        out_args[k++] = callout->args[i];
    for (size_t i = 0; i < n_behind && k < n; i++)
        out_args[k++] = callout->args[at + 1 + i];
    return k;
}

static StateList run(const Callout *callout, State *state)
{
    const Value *args[MAX_ARGS + 1];
    StateList states = {0};
    const Value *routine = callout->routine;
    IrFunction *body =
        routine->kind == VALUE_FUNCTION ? program_function(callout->machine->program, routine->func) : NULL;
    if (body != NULL)
        state_add_path(callout->machine, state, STEP_ENTER, callout->inst->pos, callout->inst, body->ref->name);
    size_t n = body != NULL && body->n_params > 0 ? arguments_of(callout, body, args) : 0;
    state->result = NULL;
    machine_call_value(callout->machine, state, routine, args, n, callout->inst, &states);
    return states;
}

static bool is_once(const Api *api)
{
    return strcmp(api->name, "RtlRunOnceExecuteOnce") == 0 || strcmp(api->name, "InitOnceExecuteOnce") == 0;
}

static const Value *success_of(const Callout *callout)
{
    return value_int(callout->machine->values, callout->api->result == RESULT_BOOLEAN);
}

/* STATE goes on where the call has failed. */
static void fail(const Callout *callout, State *state, StateList *out)
{
    Machine *machine = callout->machine;
    const IrInst *inst = callout->inst;
    state_add_path(machine, state, STEP_FAIL, inst->pos, inst, callout->api->name);
    state->result = value_int(machine->values, 0);
    if (callout->api->result == RESULT_NTSTATUS) {
        state->result =
            machine_symbol(machine, state, inst, "result", inst->func != NULL ? inst->func->result : inst->type);
        fact_restrict(machine, state, state->result, LOWEST_ERROR, -1);
    }
    VEC_PUSH(machine->arena, out, state);
}

/* One-time initialisation: it fails when the routine says so, and is not run again when it has said yes. */
static void run_once(const Callout *callout, State *state, StateList *out)
{
    enum { STATUS_UNSUCCESSFUL = -0x3FFFFFFF };
    Machine *machine = callout->machine;
    const Value *done = value_field(machine->values, callout->args[0], "Ptr");
    int is_done = fact_truth(machine, state, memory_load(machine, state, done, NULL));
    if (is_done != 0) {
        state->result = success_of(callout);
        VEC_PUSH(machine->arena, out, state);
    }
    if (is_done == 1)
        return;
    StateList after = run(callout, is_done == 0 ? state : state_fork(machine, state));
    for (size_t i = 0; i < after.count; i++) {
        State *good = after.items[i], *bad = state_fork(machine, good);
        const Value *said = good->result != NULL ? good->result : value_int(machine->values, 1);
        if (fact_assume(machine, good, said, true)) {
            memory_store(machine, good, done, value_int(machine->values, 1));
            good->result = success_of(callout);
            VEC_PUSH(machine->arena, out, good);
        }
        if (fact_assume(machine, bad, said, false)) {
            bad->result = value_int(machine->values, callout->api->result == RESULT_NTSTATUS ? STATUS_UNSUCCESSFUL : 0);
            VEC_PUSH(machine->arena, out, bad);
        }
    }
}

void machine_run_callback(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                          StateList *out)
{
    if (api->role_arg < 0 || (size_t)api->role_arg >= inst->n_args) {
        machine_unknown(machine, state, inst, args, out);
        return;
    }
    const Callout callout = {machine, api, inst, args, args[api->role_arg]};
    if (is_once(api)) {
        run_once(&callout, state, out);
        return;
    }
    bool tells = api->result == RESULT_NTSTATUS || api->result == RESULT_BOOLEAN;
    if (tells && api->can_fail)
        fail(&callout, state_fork(machine, state), out);
    StateList after = run(&callout, state);
    for (size_t i = 0; i < after.count; i++) {
        if (tells)
            after.items[i]->result = success_of(&callout);
        else if (after.items[i]->result == NULL && api->result == RESULT_VALUE)
            after.items[i]->result = machine_symbol(machine, after.items[i], inst, "result", inst->type);
        VEC_PUSH(machine->arena, out, after.items[i]);
    }
}
