/* SPDX-License-Identifier: MIT */
/* Whether a function that nobody has run gives back (or acquires) a certain thing: a release counts when what it is given
 * can be followed back to the holder, through variables, calls and the driver's own wrappers. */
#include <string.h>

#include "catalogue/pointed.h"
#include "judge/elsewhere.h"

static const IrInst *const *makers_of(const Case *one, const IrFunction *function)
{
    const IrInst **makers = ptrmap_get(one->makers, function);
    if (makers == NULL) {
        makers = ir_makers(function, one->arena);
        ptrmap_put(one->makers, function, makers);
    }
    return makers;
}

const IrInst *maker_of(const Case *one, const IrFunction *function, int32_t temp)
{
    return temp >= 0 ? makers_of(one, function)[temp] : NULL;
}

static const Api *api_of(const Wanted *wanted, const IrFunction *function, const IrInst *inst)
{
    if (inst->op != IR_CALL)
        return NULL;
    const Catalogue *catalogue = wanted->one->catalogue;
    return inst->func != NULL ? catalogue_find(catalogue, inst->func->name)
                              : pointed_api(catalogue, function, makers_of(wanted->one, function), inst);
}

static bool has_effect(const Wanted *wanted, const IrFunction *function, const IrInst *inst)
{
    const Api *api = api_of(wanted, function, inst);
    for (size_t i = 0; api != NULL && i < api->n_effects; i++)
        if (api->effects[i].kind == wanted->effect && api->effects[i].resource == wanted->kind)
            return true;
    return false;
}

static bool names_holder(const Wanted *wanted, const IrInst *inst)
{
    if (inst->op == IR_GLOBAL && wanted->global != NULL && wanted->field == NULL)
        return strcmp(inst->global->name, wanted->global) == 0;
    return inst->op == IR_FIELD && wanted->field != NULL && strcmp(inst->text, wanted->field) == 0;
}

/* A call of a function of the driver counts as well: it may be the wrapper of an allocation. */
static bool may_have_effect(const Wanted *wanted, const IrFunction *function, const IrInst *inst)
{
    if (has_effect(wanted, function, inst))
        return true;
    return wanted->effect == EFFECT_ACQUIRE && inst->op == IR_CALL && inst->func != NULL && !inst->func->in_platform;
}

/* The record that a pointer was taken for, under all casts; NULL when it was not. */
const IrType *record_behind(const IrType *type)
{
    bool is_record =
        type != NULL && type->kind == TYPE_POINTER && type->target != NULL && type->target->kind == TYPE_RECORD;
    return is_record && type->target->canonical != NULL ? type->target : NULL;
}

/* What is given to CALL is a pointer to a record of TYPE. */
static bool takes_type(const Case *one, const IrFunction *function, const IrInst *call, const IrType *type)
{
    const IrInst *maker = call->n_args > 0 ? maker_of(one, function, call->args[0]) : NULL;
    while (maker != NULL && (maker->op == IR_CAST || maker->op == IR_MOVE) && record_behind(maker->type) == NULL)
        maker = maker_of(one, function, maker->a);
    const IrType *record = maker != NULL ? record_behind(maker->type) : NULL;
    return record != NULL && strcmp(record->canonical, type->canonical) == 0;
}

static bool mentions(const IrFunction *function, const char *name)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if ((inst->op == IR_FIELD && strcmp(inst->text, name) == 0) ||
                (inst->op == IR_GLOBAL && strcmp(inst->global->name, name) == 0))
                return true;
        }
    return false;
}

static bool calls(const IrFunction *function, const IrFunctionRef *callee)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst->op == IR_CALL && inst->func != NULL && strcmp(inst->func->id, callee->id) == 0)
                return true;
        }
    return false;
}

/* What is around the holder is named where it is released, or where that function is called. */
static bool has_outer(const Wanted *wanted, const IrFunction *function)
{
    Program *program = wanted->one->program;
    if (wanted->outer == NULL || mentions(function, wanted->outer))
        return true;
    for (size_t u = 0; u < program_n_units(program); u++)
        for (size_t i = 0; i < program_unit(program, u)->n_functions; i++) {
            const IrFunction *caller = program_unit(program, u)->functions[i];
            if (calls(caller, function->ref) && mentions(caller, wanted->outer))
                return true;
        }
    return false;
}

/* ---- where an argument comes from ------------------------------------------------------------------------------------ */

enum { DEEP = 12, THE_HOLDER = -1 };

static bool derives(const Wanted *wanted, int source, const IrFunction *function, int32_t temp, int depth);

static bool names_it_anywhere(const Wanted *wanted, const IrFunction *function)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            if (names_holder(wanted, &function->blocks[b].insts[i]))
                return true;
    return false;
}

/* What CALL returns, or writes through one of its arguments, may come from SOURCE: it is given it, or names it inside. */
static bool call_derives(const Wanted *wanted, int source, const IrFunction *function, const IrInst *call, int depth)
{
    for (size_t i = 0; i < call->n_args; i++)
        if (derives(wanted, source, function, call->args[i], depth + 1))
            return true;
    const IrFunction *body = source == THE_HOLDER && call->func != NULL && !call->func->in_platform
                                 ? program_function(wanted->one->program, call->func)
                                 : NULL;
    return body != NULL && names_it_anywhere(wanted, body);
}

static bool is_address_of(const Case *one, const IrFunction *function, int32_t temp, int32_t variable)
{
    const IrInst *maker = maker_of(one, function, temp);
    return maker != NULL && maker->op == IR_LOCAL && maker->var == variable;
}

/* INST writes VARIABLE with something that comes from SOURCE. */
static bool writes_from(const Wanted *wanted, int source, const IrFunction *function, const IrInst *inst,
                        int32_t variable, int depth)
{
    if (inst->op == IR_STORE || inst->op == IR_COPY)
        return is_address_of(wanted->one, function, inst->a, variable) &&
               derives(wanted, source, function, inst->b, depth);
    if (inst->op != IR_CALL ||
        has_effect(&(Wanted){.one = wanted->one, .effect = EFFECT_ACQUIRE, .kind = wanted->kind}, function, inst))
        return false;
    bool is_given = false, comes = false;
    for (size_t i = 0; i < inst->n_args; i++) {
        bool is_it = is_address_of(wanted->one, function, inst->args[i], variable);
        is_given = is_given || is_it;
        comes = comes || (!is_it && is_given && derives(wanted, source, function, inst->args[i], depth));
    }
    return is_given && comes;
}

static bool variable_derives(const Wanted *wanted, int source, const IrFunction *function, int32_t variable, int depth)
{
    if (source == variable && (size_t)variable < function->n_params)
        return true;
    for (size_t b = 0; b < function->n_blocks && depth < DEEP; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            if (writes_from(wanted, source, function, &function->blocks[b].insts[i], variable, depth + 1))
                return true;
    return false;
}

/* INST is the address of a part of what the holder points to: something else than what it holds. */
static bool is_part_of_held(const Wanted *wanted, const IrFunction *function, const IrInst *inst)
{
    const IrInst *base =
        inst->op == IR_FIELD && wanted->field == NULL ? maker_of(wanted->one, function, inst->a) : NULL;
    while (base != NULL && (base->op == IR_CAST || base->op == IR_MOVE))
        base = maker_of(wanted->one, function, base->a);
    const IrInst *holder = base != NULL && base->op == IR_LOAD ? maker_of(wanted->one, function, base->a) : NULL;
    return holder != NULL && names_holder(wanted, holder);
}

/* Whether TEMP comes from SOURCE: the holder (THE_HOLDER) or the parameter with that number. */
static bool derives(const Wanted *wanted, int source, const IrFunction *function, int32_t temp, int depth)
{
    const IrInst *maker = depth < DEEP ? maker_of(wanted->one, function, temp) : NULL;
    if (maker == NULL)
        return false;
    if (source == THE_HOLDER && names_holder(wanted, maker))
        return true;
    if (source == THE_HOLDER && is_part_of_held(wanted, function, maker))
        return false;
    switch (maker->op) {
    case IR_LOAD:
    case IR_CAST:
    case IR_MOVE:
    case IR_FIELD:
    case IR_INDEX:
    case IR_UNARY: return derives(wanted, source, function, maker->a, depth + 1);
    case IR_BINARY:
        return derives(wanted, source, function, maker->a, depth + 1) ||
               derives(wanted, source, function, maker->b, depth + 1);
    case IR_LOCAL: return variable_derives(wanted, source, function, maker->var, depth + 1);
    case IR_CALL: return call_derives(wanted, source, function, maker, depth + 1);
    default: return false;
    }
}

/* ---- who does it ------------------------------------------------------------------------------------------------------ */

/* The answer about one kind and function: a bit for each parameter that it gives back. */
typedef struct Released {
    uint64_t parameters;
} Released;

static Released *released_of(const Wanted *wanted, const IrFunction *function, bool *out_is_new)
{
    Arena *arena = wanted->one->arena;
    PtrMap *functions = ptrmap_get(wanted->one->released, wanted->kind);
    if (functions == NULL) {
        functions = ARENA_NEW(arena, PtrMap);
        ptrmap_init(functions, arena);
        ptrmap_put(wanted->one->released, wanted->kind, functions);
    }
    Released *released = ptrmap_get(functions, function);
    *out_is_new = released == NULL;
    if (released == NULL) {
        released = ARENA_NEW(arena, Released);
        ptrmap_put(functions, function, released);
    }
    return released;
}

static uint64_t released_parameters(const Wanted *wanted, const IrFunction *function);

/* The arguments of CALL that it gives back, itself or in the body of the driver's that it calls: a bit each. */
static uint64_t given_back(const Wanted *wanted, const IrFunction *function, const IrInst *call)
{
    if (has_effect(wanted, function, call))
        return UINT64_MAX;
    if (call->op != IR_CALL || call->func == NULL)
        return 0;
    const IrFunction *body = call->func->in_platform ? NULL : program_function(wanted->one->program, call->func);
    return body != NULL ? released_parameters(wanted, body) : 0;
}

static bool call_releases(const Wanted *wanted, int source, const IrFunction *function, const IrInst *call)
{
    uint64_t given = given_back(wanted, function, call);
    for (size_t i = 0; i < call->n_args && i < 64 && given != 0; i++)
        if ((given >> i & 1) != 0 && derives(wanted, source, function, call->args[i], 0))
            return true;
    return false;
}

static bool releases_source(const Wanted *wanted, int source, const IrFunction *function)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            if (call_releases(wanted, source, function, &function->blocks[b].insts[i]))
                return true;
    return false;
}

/* One that calls itself gives back nothing, as far as it is asked from inside. */
static uint64_t released_parameters(const Wanted *wanted, const IrFunction *function)
{
    bool is_new;
    Released *released = released_of(wanted, function, &is_new);
    for (size_t k = 0; is_new && k < function->n_params && k < 64; k++)
        if (releases_source(wanted, (int)k, function))
            released->parameters |= UINT64_C(1) << k;
    return released->parameters;
}

/* An acquisition: the function names the holder and makes a call that may acquire.  It may be stored in any way. */
static bool may_acquire(const Wanted *wanted, const IrFunction *function)
{
    bool has_call = false, has_holder = wanted->is_singleton;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            has_call = has_call || may_have_effect(wanted, function, &function->blocks[b].insts[i]);
            has_holder = has_holder || names_holder(wanted, &function->blocks[b].insts[i]);
        }
    return has_call && has_holder;
}

/* A release of a singleton, or of a pointer to such a record where no holder is known. */
static bool releases_alike(const Wanted *wanted, const IrFunction *function)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (has_effect(wanted, function, inst) &&
                (wanted->is_singleton ||
                 (wanted->type != NULL && takes_type(wanted->one, function, inst, wanted->type))))
                return true;
        }
    return false;
}

bool does_it(const Wanted *wanted, const IrFunction *function)
{
    if (wanted->effect == EFFECT_ACQUIRE)
        return may_acquire(wanted, function);
    if (releases_alike(wanted, function))
        return true;
    return has_outer(wanted, function) && releases_source(wanted, THE_HOLDER, function);
}

bool does_it_inside(const Wanted *wanted, const IrFunction *function, int depth)
{
    enum { DEEPEST = 3 };
    if (does_it(wanted, function))
        return true;
    for (size_t b = 0; depth < DEEPEST && b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            bool is_own = inst->op == IR_CALL && inst->func != NULL && !inst->func->in_platform;
            const IrFunction *body = is_own ? program_function(wanted->one->program, inst->func) : NULL;
            if (body != NULL && does_it_inside(wanted, body, depth + 1))
                return true;
        }
    return false;
}

bool gives_back_parameter(const Wanted *wanted, const IrFunction *function)
{
    return released_parameters(wanted, function) != 0;
}
