/* SPDX-License-Identifier: MIT */
/* Code that the replay of load and unload never reaches: device and file callbacks, dispatch routines.  What it acquires
 * or releases is looked for by what it names: the global or the field that holds the resource, in a function that calls
 * an acquisition (a release) of the kind.  A callback that was put where nothing reads it does not count. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

typedef struct Wanted {
    const Case *one;
    EffectKind effect;
    const ResourceKind *kind;
    const char *global; /* name of the variable that is the holder, NULL = none */
    const char *field;  /* last field of the holder, NULL = none */
    bool is_singleton;
} Wanted;

static bool has_effect(const Wanted *wanted, const IrInst *inst)
{
    const Api *api = inst->op == IR_CALL && inst->func != NULL ? catalogue_find(wanted->one->catalogue, inst->func->name) : NULL;
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
static bool may_have_effect(const Wanted *wanted, const IrInst *inst)
{
    if (has_effect(wanted, inst))
        return true;
    return wanted->effect == EFFECT_ACQUIRE && inst->op == IR_CALL && inst->func != NULL && !inst->func->in_platform;
}

/* The holder may be named anywhere in the function: what is released may be a copy of it. */
static bool does_it(const Wanted *wanted, const IrFunction *function)
{
    bool has_call = false, has_holder = wanted->is_singleton;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            has_call = has_call || may_have_effect(wanted, &function->blocks[b].insts[i]);
            has_holder = has_holder || names_holder(wanted, &function->blocks[b].insts[i]);
        }
    return has_call && has_holder;
}

static bool is_reached(const Case *one, const IrFunction *function)
{
    for (size_t i = 0; i < one->result->n_functions; i++)
        if (one->result->functions[i] == function)
            return true;
    return false;
}

static bool is_lost_callback(const Case *one, const IrFunction *function)
{
    for (size_t i = 0; i < one->result->n_callback_stores; i++) {
        const CallbackStore *store = one->result->callback_stores[i];
        if (!store->consumed && strcmp(store->routine->func->id, function->ref->id) == 0)
            return true;
    }
    return false;
}

/* F11: the dispatch routine of IRP_MJ_SHUTDOWN, unless it serves other requests too. */
static bool is_shutdown_only(const Case *one, const IrFunction *function)
{
    enum { IRP_MJ_SHUTDOWN = 0x10 };
    bool is_shutdown = false;
    for (size_t t = 0; t < one->result->n_terminals; t++) {
        MemoryCell *cells;
        size_t n = memory_cells(one->result->machine, one->result->terminals[t].exit, &cells);
        for (size_t i = 0; i < n; i++) {
            const Value *place = cells[i].address, *routine = cells[i].value;
            if (routine->kind != VALUE_FUNCTION || strcmp(routine->func->id, function->ref->id) != 0)
                continue;
            if (place->kind != VALUE_INDEX || place->b->kind != VALUE_INT || place->b->number != IRP_MJ_SHUTDOWN)
                return false;
            is_shutdown = true;
        }
    }
    return is_shutdown;
}

/* ---- static storage (F9) -------------------------------------------------------------------------------------------- */

/* True when METHOD ("ns::Holder::~Holder") is one of the class that TYPE ("ns::Holder<int>", an array of it) names. */
static bool is_of_class(const char *method, const IrType *type)
{
    while (type != NULL && type->kind == TYPE_ARRAY)
        type = type->target;
    if (type == NULL || type->kind != TYPE_RECORD || type->canonical == NULL)
        return false;
    const char *class = type->canonical, *scope = strchr(method, '~');
    size_t length = strcspn(class, "<");
    if (scope == NULL || scope - method < 2 || (size_t)(scope - method) - 2 > length)
        return false;
    /* A scope may be missing in METHOD: it ends what the type says. */
    size_t named = (size_t)(scope - method) - 2, start = length - named;
    return strncmp(class + start, method, named) == 0 && (start == 0 || strchr(": ", class[start - 1]) != NULL);
}

/* The destructor of an object with static storage. */
static bool is_static_destructor(const Case *one, const IrFunction *function)
{
    for (size_t u = 0; *function->ref->name == '~' && u < program_n_units(one->program); u++) {
        const IrUnit *unit = program_unit(one->program, u);
        for (size_t i = 0; i < unit->n_globals; i++)
            if (is_of_class(function->ref->qualified, unit->globals[i]->type))
                return true;
    }
    return false;
}

/* USER calls CALLEE or takes its address. */
static bool uses(const IrFunction *user, const IrFunctionRef *callee)
{
    for (size_t b = 0; user != NULL && b < user->n_blocks; b++)
        for (size_t i = 0; i < user->blocks[b].n_insts; i++) {
            const IrFunctionRef *func = user->blocks[b].insts[i].func;
            if (func != NULL && (strcmp(func->id, callee->id) == 0 ||
                                 (func->is_stand_in && strcmp(func->name, callee->name) == 0)))
                return true;
        }
    return false;
}

static bool never_runs(const Wanted *wanted, const IrFunction *function, int depth);

/* Whether code of UNIT that may run uses FUNCTION; *N_USERS counts all that do. */
static bool is_used_in(const Wanted *wanted, const IrUnit *unit, const IrFunction *function, int depth, size_t *n_users)
{
    for (size_t i = 0; i < unit->n_globals; i++)
        if (uses(unit->globals[i]->init, function->ref))
            return true;
    for (size_t i = 0; i < unit->n_functions; i++) {
        const IrFunction *user = unit->functions[i];
        if (strcmp(user->ref->id, function->ref->id) == 0 || !uses(user, function->ref))
            continue;
        ++*n_users;
        if (depth == 0 || !never_runs(wanted, user, depth - 1))
            return true;
    }
    return false;
}

/* FUNCTION is the destructor of an object with static storage, which nobody runs, or only such destructors lead to it.
 * Other objects of the class may be destroyed; what a global holds is not theirs. */
static bool never_runs(const Wanted *wanted, const IrFunction *function, int depth)
{
    Program *program = wanted->one->program;
    bool is_destructor = is_static_destructor(wanted->one, function);
    size_t n_users;
    if (is_destructor && wanted->global != NULL)
        return true;
    do {
        n_users = 0;
        for (size_t u = 0; u < program_n_units(program); u++)
            if (is_used_in(wanted, program_unit(program, u), function, depth, &n_users))
                return false;
    } while (n_users > 0 && program_load_mentioning(program, &function->ref->name, 1) > 0);
    return is_destructor || n_users > 0;
}

/* Between load and unload FUNCTION may run. */
static bool may_run(const Wanted *wanted, const IrFunction *function)
{
    enum { MAX_DEPTH = 8 };
    const Case *one = wanted->one;
    return !function->ref->in_platform && !is_reached(one, function) && !is_lost_callback(one, function) &&
           !is_shutdown_only(one, function) && !never_runs(wanted, function, MAX_DEPTH);
}

static bool anyone_does_it(const Wanted *wanted)
{
    const Case *one = wanted->one;
    const char *name = wanted->field != NULL ? wanted->field : wanted->global;
    if (name != NULL) {
        program_load_mentioning(one->program, &name, 1);
    } else {
        const char *const *names;
        size_t n = catalogue_releases_of(one->catalogue, wanted->kind, &names);
        program_load_mentioning(one->program, names, n);
    }
    for (size_t u = 0; u < program_n_units(one->program); u++) {
        const IrUnit *unit = program_unit(one->program, u);
        for (size_t i = 0; i < unit->n_functions; i++) {
            const IrFunction *function = unit->functions[i];
            if (does_it(wanted, function) && may_run(wanted, function))
                return true;
        }
    }
    return false;
}

/* ---- releases ------------------------------------------------------------------------------------------------------- */

/* The cell that holds a handle, or the place itself. */
static const Value *holder_of(const Case *one, const State *state, const Resource *resource)
{
    if (resource->id->kind != VALUE_SYMBOL)
        return resource->id;
    MemoryCell *cells;
    size_t n = memory_cells(one->result->machine, state, &cells);
    const Value *found = resource->place;
    for (size_t i = 0; i < n; i++)
        if (cells[i].value == resource->id && value_root(cells[i].address)->kind == VALUE_GLOBAL)
            return cells[i].address;
        else if (cells[i].value == resource->id)
            found = cells[i].address;
    return found;
}

static const char *last_field(const Value *address)
{
    while (address != NULL && address->kind == VALUE_INDEX)
        address = address->a;
    return address != NULL && address->kind == VALUE_FIELD ? address->text : NULL;
}

bool released_elsewhere(Case *one, const State *state, const Resource *resource)
{
    const Value *holder = holder_of(one, state, resource), *root = holder != NULL ? value_root(holder) : NULL;
    Wanted wanted = {.one = one, .effect = EFFECT_RELEASE, .kind = resource->kind, .field = last_field(holder)};
    wanted.is_singleton = resource->id->kind == VALUE_INT;
    if (root != NULL && root->kind == VALUE_GLOBAL)
        wanted.global = root->global->name;
    if (wanted.global == NULL && wanted.field == NULL && !wanted.is_singleton)
        return false;
    return anyone_does_it(&wanted);
}

/* ---- acquisitions --------------------------------------------------------------------------------------------------- */

static const IrInst *maker_of(const IrFunction *function, const IrInst *before, int32_t temp)
{
    const IrInst *found = NULL;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst == before)
                return found;
            if (inst->dst == temp && temp >= 0)
                found = inst;
        }
    return found;
}

/* Follows the first argument of a release back to the variable or field that is read. */
static void name_argument(const IrFunction *function, const IrInst *call, Wanted *wanted)
{
    const IrInst *maker = call->n_args > 0 ? maker_of(function, call, call->args[0]) : NULL;
    for (int depth = 0; maker != NULL && depth < 16; depth++) {
        if (maker->op == IR_GLOBAL)
            wanted->global = maker->global->name;
        if (maker->op == IR_FIELD && wanted->field == NULL)
            wanted->field = maker->text;
        if (maker->op != IR_LOAD && maker->op != IR_CAST && maker->op != IR_FIELD && maker->op != IR_INDEX &&
            maker->op != IR_MOVE)
            return;
        maker = maker_of(function, maker, maker->a);
    }
}

bool acquired_elsewhere(Case *one, const Misuse *misuse)
{
    Wanted wanted = {.one = one, .effect = EFFECT_ACQUIRE, .kind = misuse->kind};
    wanted.is_singleton = misuse->id->kind == VALUE_INT && misuse->resource != NULL;
    if (misuse->function != NULL)
        name_argument(misuse->function, misuse->inst, &wanted);
    if (wanted.global == NULL && wanted.field == NULL && !wanted.is_singleton)
        return false;
    return anyone_does_it(&wanted);
}
