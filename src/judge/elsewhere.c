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

static bool is_lost_callback(const Case *one, const IrFunction *function)
{
    for (size_t i = 0; i < one->result->n_callback_stores; i++) {
        const CallbackStore *store = one->result->callback_stores[i];
        if (!store->consumed && strcmp(store->routine->func->id, function->ref->id) == 0)
            return true;
    }
    return false;
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

/* ---- what may run between load and unload ------------------------------------------------------------------------------ */

typedef struct Running {
    const Case *one;
    PtrMap reached;  /* bodies that the replay has entered */
    StrMap may_run;  /* ids of functions that may run besides */
    StrMap called;   /* ids of what some body calls */
    StrMap shutdown; /* ids of dispatch routines of IRP_MJ_SHUTDOWN (F11) */
    StrMap stored;   /* ids of routines that a way out has stored anywhere else */
    StrMap unloads;  /* ids of unload routines given to a framework: the replay runs them, or nobody does */
    bool has_grown;
} Running;

static bool is_reached(const Running *running, const IrFunction *function)
{
    return ptrmap_get(&running->reached, function) != NULL;
}

static void let_run(Running *running, const IrFunctionRef *ref)
{
    if (strmap_get(&running->may_run, ref->id) != NULL)
        return;
    strmap_put(&running->may_run, ref->id, running);
    running->has_grown = true;
}

/* Whose address FUNCTION takes is called by somebody; what it calls runs when it does. */
static void follow(Running *running, const IrFunction *function, bool runs)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst->func != NULL && (inst->op == IR_FUNC || (inst->op == IR_CALL && runs)))
                let_run(running, inst->func);
        }
}

static void note_calls(Running *running, const IrFunction *function)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            if (function->blocks[b].insts[i].op == IR_CALL && function->blocks[b].insts[i].func != NULL)
                strmap_put(&running->called, function->blocks[b].insts[i].func->id, running);
}

static void note_stores(Running *running, const State *state)
{
    enum { IRP_MJ_SHUTDOWN = 0x10 };
    MemoryCell *cells;
    size_t n = memory_cells(running->one->result->machine, state, &cells);
    for (size_t i = 0; i < n; i++) {
        const Value *place = cells[i].address;
        bool is_shutdown = place->kind == VALUE_INDEX && place->b->kind == VALUE_INT && place->b->number == IRP_MJ_SHUTDOWN;
        if (cells[i].value->kind == VALUE_FUNCTION)
            strmap_put(is_shutdown ? &running->shutdown : &running->stored, cells[i].value->func->id, running);
    }
}

static void note_unloads(Running *running, const State *state)
{
    for (const Route *route = state->platform.routes; route != NULL; route = route->next)
        if (route->routine->kind == VALUE_FUNCTION)
            strmap_put(&running->unloads, route->routine->func->id, running);
}

static bool is_shutdown_only(const Running *running, const IrFunction *function)
{
    return strmap_get(&running->shutdown, function->ref->id) != NULL &&
           strmap_get(&running->stored, function->ref->id) == NULL;
}

static bool is_out_of_reach(const Running *running, const IrFunction *function)
{
    return function->ref->in_platform || is_lost_callback(running->one, function) ||
           strmap_get(&running->unloads, function->ref->id) != NULL || is_shutdown_only(running, function) ||
           is_static_destructor(running->one, function);
}

static void follow_unit(Running *running, const IrUnit *unit)
{
    for (size_t i = 0; i < unit->n_functions; i++) {
        const IrFunction *function = unit->functions[i];
        bool runs = strmap_get(&running->may_run, function->ref->id) != NULL &&
                    !is_out_of_reach(running, function);
        if (runs || is_reached(running, function))
            follow(running, function, runs);
    }
    for (size_t i = 0; i < unit->n_globals; i++)
        if (unit->globals[i]->init != NULL)
            follow(running, unit->globals[i]->init, true);
}

/* A function that other sources see and that none which was read calls is called by one that was not. */
static bool is_called_by_others(const Running *running, const IrFunction *function)
{
    return !function->ref->is_internal && !function->ref->in_platform && !is_reached(running, function) &&
           strmap_get(&running->called, function->ref->id) == NULL;
}

static void running_init(Running *running, const Case *one)
{
    Arena *arena = one->arena;
    *running = (Running){.one = one};
    ptrmap_init(&running->reached, arena);
    strmap_init(&running->may_run, arena);
    strmap_init(&running->called, arena);
    strmap_init(&running->shutdown, arena);
    strmap_init(&running->stored, arena);
    strmap_init(&running->unloads, arena);
    for (size_t i = 0; i < one->result->n_functions; i++)
        ptrmap_put(&running->reached, one->result->functions[i], running);
    for (size_t t = 0; t < one->result->n_terminals; t++)
        note_stores(running, one->result->terminals[t].exit);
    for (size_t t = 0; t < one->result->n_terminals; t++)
        note_unloads(running, one->result->terminals[t].exit);
}

static void find_running(Running *running, const Case *one)
{
    running_init(running, one);
    for (size_t u = 0; u < program_n_units(one->program); u++)
        for (size_t i = 0; i < program_unit(one->program, u)->n_functions; i++)
            note_calls(running, program_unit(one->program, u)->functions[i]);
    for (size_t u = 0; u < program_n_units(one->program); u++) {
        const IrUnit *unit = program_unit(one->program, u);
        for (size_t i = 0; i < unit->n_functions; i++)
            if (is_called_by_others(running, unit->functions[i]))
                let_run(running, unit->functions[i]->ref);
    }
    do {
        running->has_grown = false;
        for (size_t u = 0; u < program_n_units(one->program); u++)
            follow_unit(running, program_unit(one->program, u));
    } while (running->has_grown);
}

static bool may_run(const Running *running, const IrFunction *function)
{
    return strmap_get(&running->may_run, function->ref->id) != NULL && !is_reached(running, function) &&
           !is_out_of_reach(running, function);
}

static void load_more(const Wanted *wanted)
{
    const char *name = wanted->field != NULL ? wanted->field : wanted->global;
    const char *const *names;
    if (name != NULL) {
        program_load_mentioning(wanted->one->program, &name, 1);
        return;
    }
    size_t n = catalogue_releases_of(wanted->one->catalogue, wanted->kind, &names);
    program_load_mentioning(wanted->one->program, names, n);
}

static bool anyone_does_it(const Wanted *wanted)
{
    const Case *one = wanted->one;
    Running running = {0};
    load_more(wanted);
    for (size_t u = 0; u < program_n_units(one->program); u++) {
        const IrUnit *unit = program_unit(one->program, u);
        for (size_t i = 0; i < unit->n_functions; i++) {
            if (!does_it(wanted, unit->functions[i]))
                continue;
            if (running.one == NULL)
                find_running(&running, one);
            if (may_run(&running, unit->functions[i]))
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
