/* SPDX-License-Identifier: MIT */
/* Calls that cannot fail and whose result is known: accessors, memory and interlocked operations, strings. */
#include <string.h>

#include "replay/machine.h"

typedef struct Call {
    Machine *machine;
    State *state;
    const Api *api;
    const IrInst *inst;
    const Value *const *args;
} Call;

static const Value *arg(const Call *call, size_t n)
{
    return n < call->inst->n_args ? call->args[n] : value_int(call->machine->values, 0);
}

static const IrType *type_of(const Call *call)
{
    return call->inst->func != NULL && call->inst->func->result != NULL ? call->inst->func->result : call->inst->type;
}

static const Value *applied(const Call *call)
{
    const Value *first = call->inst->n_args > 0 ? arg(call, 0) : NULL,
                *second = call->inst->n_args > 1 ? arg(call, 1) : NULL;
    return value_apply(call->machine->values, call->api->name, first, second);
}

/* What argument N points to: a counted string with its characters. */
static const Value *contents_of(const Call *call, size_t n)
{
    Machine *machine = call->machine;
    const Value *contents = memory_contents(machine, call->state, arg(call, n));
    if (strstr(call->api->name, "String") == NULL)
        return contents;
    const Value *buffer = memory_load(machine, call->state, value_field(machine->values, arg(call, n), "Buffer"), NULL);
    return value_apply(machine->values, "string", contents, memory_contents(machine, call->state, buffer));
}

static const Value *compared(const Call *call)
{
    const Value *sum = NULL;
    for (size_t i = 0; i < call->inst->n_args; i++)
        sum = value_apply(call->machine->values, call->api->name, contents_of(call, i), sum);
    return sum;
}

static const Value *rotated(const Call *call, bool to_left)
{
    ValueTable *values = call->machine->values;
    const IrType *type = type_of(call);
    const Value *by = to_left ? arg(call, 1) : value_unary(values, IR_NEG, arg(call, 1));
    return value_rotate(values, arg(call, 0), by, type != NULL && type->size != 0 ? type->size : 8);
}

/* What a pure call writes is a copy of what it alone knows. */
static void write_pure(const Call *call)
{
    const Value *known = call->inst->n_args > 1 ? arg(call, 1) : NULL,
                *more = call->inst->n_args > 2 ? arg(call, 2) : NULL;
    const Value *source = value_apply(call->machine->values, call->api->name, known, more);
    for (size_t i = 0; i < call->api->n_outs; i++)
        memory_copy(call->machine, call->state, arg(call, (size_t)call->api->outs[i].arg), source);
}

static bool is_one_of(const char *name, const char *const *names)
{
    while (*names != NULL && strcmp(name, *names) != 0)
        names++;
    return *names != NULL;
}

static void accessor(const Call *call)
{
    static const char *const drivers[] = {"WdfGetDriver", "WdfDeviceGetDriver", "WdfWdmDriverGetWdfDriverHandle", NULL};
    if (is_one_of(call->api->name, drivers)) {
        call->state->result = wdf_driver_handle(call->machine);
        return;
    }
    if (strcmp(call->api->name, "WdfDriverWdmGetDriverObject") == 0) {
        call->state->result = call->state->platform.driver_object;
        return;
    }
    call->state->result = applied(call);
    fact_exclude(call->machine, call->state, call->state->result, 0);
}

static void exchange(const Call *call)
{
    const Value *place = arg(call, 0);
    call->state->result = memory_load(call->machine, call->state, place, type_of(call));
    memory_store(call->machine, call->state, place, arg(call, 1));
}

static void compare_exchange(const Call *call)
{
    Machine *machine = call->machine;
    const Value *place = arg(call, 0), *old = memory_load(machine, call->state, place, type_of(call));
    const Value *equal = value_binary(machine->values, IR_EQ, old, arg(call, 2), NULL);
    int truth = fact_truth(machine, call->state, equal);
    call->state->result = old;
    if (truth == 1)
        memory_store(machine, call->state, place, arg(call, 1));
    else if (truth < 0)
        memory_store(machine, call->state, place,
                     machine_symbol(machine, call->state, call->inst, "exchanged", type_of(call)));
}

/* What argument 0 points to becomes itself OP OPERAND. */
static void operate(const Call *call, IrBinary op, const Value *operand, bool gives_new)
{
    Machine *machine = call->machine;
    const Value *place = arg(call, 0), *old = memory_load(machine, call->state, place, type_of(call));
    const Value *value = value_binary(machine->values, op, old, operand, NULL);
    memory_store(machine, call->state, place, value);
    call->state->result = gives_new ? value : old;
}

static void set_memory(const Call *call)
{
    const Value *byte = arg(call, 1);
    if (byte->kind == VALUE_INT && byte->number == 0)
        memory_zero(call->machine, call->state, arg(call, 0));
    else
        memory_forget(call->machine, call->state, arg(call, 0),
                      machine_symbol(call->machine, call->state, call->inst, "written", NULL));
    call->state->result = arg(call, 0);
}

/* Strings keep their identity through initialisation: it names symbolic links. */
static bool init_string(const Call *call)
{
    const char *name = call->api->name;
    bool is_init = strncmp(name, "RtlInit", 7) == 0 || strncmp(name, "RtlUnicodeStringInit", 20) == 0;
    if (!is_init || strstr(name, "String") == NULL || call->inst->n_args < 2)
        return false;
    memory_store(call->machine, call->state, value_field(call->machine->values, arg(call, 0), "Buffer"), arg(call, 1));
    bool is_void = type_of(call) == NULL || type_of(call)->kind == TYPE_VOID;
    call->state->result = is_void ? NULL : value_int(call->machine->values, 0);
    return true;
}

static bool system_routine(const Call *call)
{
    Machine *machine = call->machine;
    if (strcmp(call->api->name, "MmGetSystemRoutineAddress") != 0)
        return false;
    const Value *name = memory_load(machine, call->state, value_field(machine->values, arg(call, 0), "Buffer"), NULL);
    if (name->kind != VALUE_STRING)
        return false;
    call->state->result = value_function(machine->values, machine_platform_routine(machine, name->text));
    return true;
}

/* The codes of exceptions are errors. */
static const IrType status_type = {
    .kind = TYPE_INT, .is_signed = true, .size = 4, .name = "NTSTATUS", .canonical = "long"};

bool model_pure(Machine *machine, State *state, const Api *api, const IrInst *inst, const Value *const *args)
{
    const Call call = {machine, state, api, inst, args};
    switch (api->role) {
    case ROLE_WDF_CONTEXT: {
        const Value *context =
            value_apply(machine->values, "context", arg(&call, 0), inst->n_args > 1 ? arg(&call, 1) : NULL);
        fact_exclude(machine, state, context, 0);
        state->result = context;
        return true;
    }
    case ROLE_ACCESSOR: accessor(&call); return true;
    case ROLE_PURE:
        write_pure(&call);
        state->result = applied(&call);
        return true;
    case ROLE_ROTATE_LEFT: state->result = rotated(&call, true); return true;
    case ROLE_ROTATE_RIGHT: state->result = rotated(&call, false); return true;
    case ROLE_COMPARE: state->result = compared(&call); return true;
    case ROLE_IRQL: state->result = value_int(machine->values, 0); return true;
    case ROLE_ZERO_MEMORY:
        memory_zero(machine, state, arg(&call, 0));
        state->result = arg(&call, 0);
        return true;
    case ROLE_SET_MEMORY: set_memory(&call); return true;
    case ROLE_COPY_MEMORY:
        callbacks_copy(machine, state, arg(&call, 0), arg(&call, 1));
        memory_copy(machine, state, arg(&call, 0), arg(&call, 1));
        state->result = arg(&call, 0);
        return true;
    case ROLE_LOAD: state->result = memory_load(machine, state, arg(&call, 0), type_of(&call)); return true;
    case ROLE_EXCHANGE: exchange(&call); return true;
    case ROLE_COMPARE_EXCHANGE: compare_exchange(&call); return true;
    case ROLE_INCREMENT: operate(&call, IR_ADD, value_int(machine->values, 1), true); return true;
    case ROLE_DECREMENT: operate(&call, IR_ADD, value_int(machine->values, -1), true); return true;
    case ROLE_ADD: operate(&call, IR_ADD, arg(&call, 1), true); return true;
    case ROLE_EXCHANGE_ADD: operate(&call, IR_ADD, arg(&call, 1), false); return true;
    case ROLE_OR: operate(&call, IR_OR, arg(&call, 1), false); return true;
    case ROLE_AND: operate(&call, IR_AND, arg(&call, 1), false); return true;
    case ROLE_XOR: operate(&call, IR_XOR, arg(&call, 1), false); return true;
    case ROLE_EXCEPTION_CODE:
        state->result = machine_symbol(machine, state, inst, "exception code", type_of(&call));
        fact_restrict(machine, state, value_cast(machine->values, state->result, &status_type), LOWEST_ERROR, -1);
        return true;
    case ROLE_FORWARD: state->result = arg(&call, 0); return true;
    default: return init_string(&call) || system_routine(&call);
    }
}
