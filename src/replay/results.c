/* SPDX-License-Identifier: MIT */
/* How a call of a catalogue entry ends: it succeeds, fails, or both, each with its result; and the roles that are no more
 * than an entry's effects. */
#include "replay/effects.h"

#include <string.h>

static const IrType *type_of(const Model *model)
{
    return model->inst->func != NULL && model->inst->func->result != NULL ? model->inst->func->result
                                                                          : model->inst->type;
}

static const Value *fresh(const Model *model, State *state)
{
    return machine_symbol(model->machine, state, model->inst, "result", type_of(model));
}

static bool gives_memory(const Api *api)
{
    for (size_t i = 0; i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE && api->effects[i].place.kind == PLACE_RETURN)
            return api->result == RESULT_POINTER;
    return false;
}

static const Value *success_value(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Value *value;
    switch (model->api->result) {
    case RESULT_NTSTATUS:
    case RESULT_NDIS_STATUS:
    case RESULT_HRESULT:
    case RESULT_WIN32: return value_int(machine->values, 0);
    case RESULT_BOOLEAN: return value_int(machine->values, 1);
    case RESULT_POINTER:
    case RESULT_HANDLE:
        value = machine_symbol(machine, state, model->inst, gives_memory(model->api) ? value_allocated : "result",
                               type_of(model));
        fact_exclude(machine, state, value, 0);
        fact_exclude(machine, state, value, -1);
        if (model->api->zeroes)
            memory_zero(machine, state, value);
        return value;
    case RESULT_VOID: return NULL;
    default: return fresh(model, state);
    }
}

/* An acquisition whose condition says no is not one: `PsSetCreateProcessNotifyRoutine(routine, TRUE)` is a release. */
static bool acquires_here(const Model *model, const State *state, bool *out_has_any)
{
    bool applies = false;
    *out_has_any = false;
    for (size_t i = 0; i < model->api->n_effects; i++) {
        const Effect *effect = &model->api->effects[i];
        if (effect->kind == EFFECT_RELEASE)
            continue;
        *out_has_any = true;
        applies = applies || effect_applies(model, state, &effect->when);
    }
    return applies;
}

/* Failures are from here to -1: warnings where the catalogue says so, else errors. */
static int64_t lowest_failure(const Model *model, const State *state)
{
    const Api *api = model->api;
    bool has_any;
    if (api->result == RESULT_HRESULT || (api->warns && !acquires_here(model, state, &has_any)))
        return INT32_MIN;
    return LOWEST_ERROR;
}

static const Value *failure_value(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Value *value;
    switch (model->api->result) {
    case RESULT_NTSTATUS:
    case RESULT_NDIS_STATUS:
    case RESULT_HRESULT:
        value = fresh(model, state);
        fact_restrict(machine, state, value, lowest_failure(model, state), -1);
        return value;
    case RESULT_WIN32:
        value = fresh(model, state);
        fact_restrict(machine, state, value, 1, LAST_WIN32_ERROR);
        return value;
    case RESULT_HANDLE: return value_int(machine->values, model->api->fail_value);
    default: return value_int(machine->values, 0);
    }
}

static bool writes_outs(const Api *api)
{
    return api->n_outs > 0;
}

/* Nothing is said of what it writes: all that its arguments point to may have changed. */
static void forget_arguments(const Model *model, State *state)
{
    const Api *api = model->api;
    if (api->writes_nothing || writes_outs(api) || api->n_effects > 0 || api->role != ROLE_NONE)
        return;
    for (size_t i = 0; i < model->inst->n_args; i++) {
        const Value *root = value_root(model->args[i]);
        if (!machine_keeps_argument(model->inst, i) &&
            (root->kind == VALUE_LOCAL || root->kind == VALUE_GLOBAL || root->kind == VALUE_RESULT))
            memory_forget(model->machine, state, model->args[i],
                          machine_symbol(model->machine, state, model->inst, "written", NULL));
    }
}

/* What the call has just acquired; NULL = nothing. */
static const Resource *acquired_by(const Model *model, const State *state)
{
    const Resource **held, *found = NULL;
    size_t n = ledger_held(model->machine, state, &held);
    for (size_t i = 0; i < n; i++)
        found = held[i]->inst == model->inst ? held[i] : found;
    return found;
}

static void registers_unload(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Api *api = model->api;
    const Value *value = effect_argument(model, api->role_arg);
    if (!api->unload_is_argument)
        value = memory_load(machine, state, effect_field(model, value, api->unload_field), NULL);
    if (fact_is_null(state, value))
        return;
    Route *route = ARENA_NEW(machine->arena, Route);
    const Value *context = NULL;
    if (api->unload_context != NULL)
        context = memory_load(machine, state,
                              effect_field(model, effect_argument(model, api->role_arg), api->unload_context), NULL);
    *route = (Route){state->platform.routes, value, context, api, acquired_by(model, state)};
    state->platform.routes = route;
}

static void overwrites_unload(const Model *model, State *state)
{
    Machine *machine = model->machine;
    const Value *address = value_field(machine->values, state->platform.driver_object, "DriverUnload");
    const Value *old = memory_load(machine, state, address, NULL);
    const Value *marker = platform_unload_marker(machine, model->api->name);
    platform_unload_stored(machine, state, address, old, marker, model->inst);
    memory_store(machine, state, address, marker);
}

/* A release of what is not there says so, where the call has a way to say it. */
static bool tells_refusal(const Model *model, const State *state)
{
    bool has_any;
    switch (model->api->result) {
    case RESULT_NTSTATUS:
    case RESULT_NDIS_STATUS:
    case RESULT_HRESULT:
    case RESULT_WIN32:
    case RESULT_BOOLEAN: return !acquires_here(model, state, &has_any);
    default: return false;
    }
}

static void succeed(const Model *model, State *state, StateList *out)
{
    const Value *result = success_value(model, state);
    if (effect_releases(model, state, true) && tells_refusal(model, state))
        result = failure_value(model, state);
    for (size_t i = 0; i < model->api->n_outs; i++)
        effect_write(model, state, &model->api->outs[i], true);
    forget_arguments(model, state);
    effect_others(model, state, true, result);
    if (model->api->role == ROLE_WDF_CREATE)
        wdf_object_create(model->machine, state, model->api, model->inst, model->args, result);
    if (model->api->role == ROLE_WDF_ADD_CONTEXT)
        wdf_add_context(model->machine, state, model->api, model->inst, model->args);
    if (model->api->role == ROLE_REGISTERS_UNLOAD)
        registers_unload(model, state);
    if (model->api->overwrites_unload)
        overwrites_unload(model, state);
    if (model->api->role == ROLE_DEVICE_DELETE)
        devices_remove(model->machine, state, effect_argument(model, 0));
    if (model->api->status_arg >= 0)
        memory_store(model->machine, state, effect_argument(model, model->api->status_arg),
                     value_int(model->machine->values, 0));
    state->result = result;
    VEC_PUSH(model->machine->arena, out, state);
}

static void fail(const Model *model, State *state, StateList *out)
{
    state_add_path(model->machine, state, STEP_FAIL, model->inst->pos, model->inst, model->api->name);
    effect_releases(model, state, false);
    for (size_t i = 0; i < model->api->n_outs; i++)
        effect_write(model, state, &model->api->outs[i], false);
    forget_arguments(model, state);
    effect_others(model, state, false, NULL);
    if (model->api->raises)
        state->raised = true;
    state->result = failure_value(model, state);
    if (model->api->status_arg >= 0) {
        const Value *status = machine_symbol(model->machine, state, model->inst, "status", NULL);
        fact_restrict(model->machine, state, status, LOWEST_ERROR, -1);
        memory_store(model->machine, state, effect_argument(model, model->api->status_arg), status);
        state->result = NULL;
    }
    VEC_PUSH(model->machine->arena, out, state);
}

bool model_splits(const Api *api)
{
    bool acquires = false;
    for (size_t i = 0; i < api->n_effects; i++)
        acquires = acquires || api->effects[i].kind == EFFECT_ACQUIRE || api->effects[i].kind == EFFECT_CONSUME ||
                   api->effects[i].on_failure;
    return api->can_fail && (acquires || writes_outs(api) || api->status_arg >= 0 || api->role == ROLE_WDF_CREATE ||
                             api->role == ROLE_REGISTERS_UNLOAD || api->overwrites_unload);
}

static void ordinary(const Model *model, State *state, StateList *out)
{
    const Api *api = model->api;
    bool has_acquisition, acquires = acquires_here(model, state, &has_acquisition);
    int64_t lowest = lowest_failure(model, state);
    if (model_splits(api) && (acquires || !has_acquisition)) {
        State *failed = state_fork(model->machine, state);
        succeed(model, state, out);
        fail(model, failed, out);
        return;
    }
    succeed(model, state, out);
    if (api->can_fail && !model_splits(api)) {
        state = out->items[out->count - 1];
        state->result = fresh(model, state);
        if (api->result == RESULT_NTSTATUS || api->result == RESULT_HRESULT || api->result == RESULT_NDIS_STATUS)
            fact_restrict(model->machine, state, state->result, lowest, 0); /* success is 0, as where it splits */
        if (api->result == RESULT_WIN32)
            fact_restrict(model->machine, state, state->result, 0, LAST_WIN32_ERROR);
    }
}

/* A handle that is no object's (any more) is a wrong release. */
static void delete_object(const Model *model, State *state, StateList *out)
{
    const Value *handle = effect_argument(model, model->api->role_arg);
    if (map_get(state->objects, handle) == NULL)
        effect_releases(model, state, true);
    wdf_object_delete(model->machine, state, handle, model->inst, out);
}

static bool is_near_null(const Value *value)
{
    return value->kind == VALUE_INT && value->number > -4096 && value->number < 4096;
}

/* The call follows its argument N at once, and it is an address that nothing has. */
static bool follows(const Model *model, int n)
{
    const Value *value = n >= 0 && (size_t)n < model->inst->n_args ? model->args[n] : NULL;
    return value != NULL && is_near_null(value_root(value));
}

static bool follows_first(const Api *api)
{
    switch (api->role) {
    case ROLE_ZERO_MEMORY:
    case ROLE_SET_MEMORY:
    case ROLE_COPY_MEMORY:
    case ROLE_EXCHANGE:
    case ROLE_COMPARE_EXCHANGE:
    case ROLE_INCREMENT:
    case ROLE_DECREMENT:
    case ROLE_ADD:
    case ROLE_EXCHANGE_ADD:
    case ROLE_OR:
    case ROLE_AND:
    case ROLE_XOR:
    case ROLE_INSERT_HEAD:
    case ROLE_INSERT_TAIL:
    case ROLE_REMOVE_HEAD:
    case ROLE_PUSH: return true;
    default: return strcmp(api->name, "RtlInitUnicodeString") == 0 || strcmp(api->name, "RtlInitAnsiString") == 0;
    }
}

/* The call follows a null pointer: to what it initialises, or to a part of what should have been allocated. */
static bool follows_null(const Model *model)
{
    const Api *api = model->api;
    if (!model->machine->ends_at_null)
        return false;
    if ((follows_first(api) && follows(model, 0)) || (api->role == ROLE_COPY_MEMORY && follows(model, 1)))
        return true;
    for (size_t i = 0; i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE && api->effects[i].place.kind == PLACE_OBJECT &&
            follows(model, api->effects[i].place.arg))
            return true;
    for (size_t i = 0; i < model->inst->n_args; i++)
        if ((model->args[i]->kind == VALUE_FIELD || model->args[i]->kind == VALUE_INDEX) && follows(model, (int)i))
            return true;
    return false;
}

void machine_model(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args,
                   StateList *out)
{
    const Model model = {machine, api, inst, args};
    if (follows_null(&model)) { /* a bug check, or work for a handler */
        state->raised = true;
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    switch (api->role) {
    case ROLE_DRIVER_CREATE: wdf_driver_create(machine, state, api, inst, args, out); return;
    case ROLE_WDF_DELETE: delete_object(&model, state, out); return;
    case ROLE_MINIPORT_UNLOAD:
        state->platform.miniport_unload_ran = true;
        wdf_driver_delete(machine, state, "WdfDriverMiniportUnload deletes the WDFDRIVER", out);
        return;
    case ROLE_RAISE:
        state->raised = true;
        VEC_PUSH(machine->arena, out, state);
        return;
    case ROLE_NORETURN: machine->n_crashes++; return;
    case ROLE_RUN_ONCE: machine_run_callback(machine, state, api, inst, args, out); return;
    default: break;
    }
    if (strcmp(api->name, "MmGetSystemRoutineAddress") == 0) { /* this Windows may not have it */
        State *without = state_fork(machine, state);
        if (model_pure(machine, state, api, inst, args))
            VEC_PUSH(machine->arena, out, state);
        else
            succeed(&model, state, out);
        fail(&model, without, out);
        return;
    }
    if (model_pure(machine, state, api, inst, args) || model_list(machine, state, api, inst, args)) {
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    ordinary(&model, state, out);
}
