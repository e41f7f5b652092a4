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
    const char *outer;  /* what the field is in, where its own name says nothing: the string around a Buffer; NULL = any */
    const IrType *type; /* what the resource is, where no holder is known; NULL = unknown */
    bool is_singleton;
    bool is_handed_over; /* somebody else's queue has it: what this driver's teardown has not done with it, others may do */
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

/* The record that a pointer was taken for, under all casts; NULL when it was not. */
static const IrType *record_behind(const IrType *type)
{
    bool is_record = type != NULL && type->kind == TYPE_POINTER && type->target != NULL && type->target->kind == TYPE_RECORD;
    return is_record && type->target->canonical != NULL ? type->target : NULL;
}

/* What is given to CALL is a pointer to a record of TYPE. */
static bool takes_type(const IrFunction *function, const IrInst *call, const IrType *type)
{
    const IrInst *maker = call->n_args > 0 ? maker_of(function, call, call->args[0]) : NULL;
    while (maker != NULL && (maker->op == IR_CAST || maker->op == IR_MOVE) && record_behind(maker->type) == NULL)
        maker = maker_of(function, maker, maker->a);
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

/* The holder may be named anywhere in the function: what is released may be a copy of it.  Where no holder is known a
 * release counts that is given a pointer to such a record. */
static bool does_it(const Wanted *wanted, const IrFunction *function)
{
    bool has_call = false, has_holder = wanted->is_singleton, has_type = false;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            has_call = has_call || may_have_effect(wanted, inst);
            has_holder = has_holder || names_holder(wanted, inst);
            has_type = has_type || (wanted->type != NULL && has_effect(wanted, inst) && takes_type(function, inst, wanted->type));
        }
    return has_type || (has_call && has_holder && has_outer(wanted, function));
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
    StrMap again;    /* ids of what is called by a body that the replay has not entered */
    bool has_grown;
} Running;

static bool is_reached(const Running *running, const IrFunction *function)
{
    return ptrmap_get(&running->reached, function) != NULL;
}

static void add_to(Running *running, StrMap *ids, const IrFunctionRef *ref)
{
    if (strmap_get(ids, ref->id) != NULL)
        return;
    strmap_put(ids, ref->id, running);
    running->has_grown = true;
}

static void let_run(Running *running, const IrFunctionRef *ref)
{
    add_to(running, &running->may_run, ref);
}

/* Whose address FUNCTION takes is called by somebody; what it calls runs when it does. */
static void follow(Running *running, const IrFunction *function, bool runs)
{
    bool is_new = runs && (!is_reached(running, function) || strmap_get(&running->again, function->ref->id) != NULL);
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            if (inst->func != NULL && (inst->op == IR_FUNC || (inst->op == IR_CALL && runs)))
                let_run(running, inst->func);
            if (inst->func != NULL && inst->op == IR_CALL && is_new)
                add_to(running, &running->again, inst->func);
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
    strmap_init(&running->again, arena);
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

/* What the replay has entered it knows, but for what others do with what they were given. */
static bool may_run(const Running *running, const Wanted *wanted, const IrFunction *function)
{
    bool is_known = is_reached(running, function) &&
                    !(wanted->is_handed_over && strmap_get(&running->again, function->ref->id) != NULL);
    return strmap_get(&running->may_run, function->ref->id) != NULL && !is_known && !is_out_of_reach(running, function);
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
            if (may_run(&running, wanted, unit->functions[i]))
                return true;
        }
    }
    return false;
}

/* ---- releases ------------------------------------------------------------------------------------------------------- */

/* How well a cell tells who has the resource: it is the handle in a global, in a list that a global heads, elsewhere. */
static int rank_of(const MemoryCell *cell, const Value *id)
{
    bool is_global = value_root(cell->address)->kind == VALUE_GLOBAL;
    if (cell->value == id)
        return is_global ? 4 : 2;
    return value_is_within(cell->value, id) ? (is_global ? 3 : 1) : 0;
}

/* The cell that holds a handle, or an address inside of what it is the address of; or the place itself. */
static const Value *holder_of(const Case *one, const State *state, const Resource *resource)
{
    if (resource->id->kind != VALUE_SYMBOL)
        return resource->id;
    MemoryCell *cells;
    size_t n = memory_cells(one->result->machine, state, &cells);
    const Value *found = resource->place;
    int best = 0;
    for (size_t i = 0; i < n; i++)
        if (!value_is_within(cells[i].address, resource->id) && rank_of(&cells[i], resource->id) > best) {
            best = rank_of(&cells[i], resource->id);
            found = cells[i].address;
        }
    return found;
}

static const Value *without_index(const Value *address)
{
    while (address != NULL && address->kind == VALUE_INDEX)
        address = address->a;
    return address;
}

static bool is_link(const char *field)
{
    return strcmp(field, "Flink") == 0 || strcmp(field, "Blink") == 0 || strcmp(field, "Next") == 0;
}

static const char *name_of(const Value *address)
{
    if (address != NULL && address->kind == VALUE_GLOBAL)
        return address->global->name;
    return address != NULL && address->kind == VALUE_FIELD ? address->text : NULL;
}

/* HOLDER in words that other functions use: the head of a list for the links in it. */
static void name_holder(Wanted *wanted, const Value *holder)
{
    holder = without_index(holder);
    if (holder != NULL && holder->kind == VALUE_FIELD && is_link(holder->text))
        holder = without_index(holder->a);
    if (holder == NULL)
        return;
    const Value *root = value_root(holder);
    if (root->kind == VALUE_GLOBAL)
        wanted->global = root->global->name;
    if (holder->kind != VALUE_FIELD)
        return;
    wanted->field = holder->text;
    if (strcmp(holder->text, "Buffer") == 0)
        wanted->outer = name_of(without_index(holder->a));
}

/* The record that the function which acquires takes the result for. */
static const IrType *type_of(const Resource *resource)
{
    const IrFunction *function = resource->function;
    if (function == NULL || resource->inst == NULL || resource->inst->dst < 0)
        return NULL;
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            bool reads = (inst->op == IR_CAST && inst->a == resource->inst->dst) ||
                         (inst->op == IR_STORE && inst->b == resource->inst->dst);
            if (reads && record_behind(inst->type) != NULL)
                return record_behind(inst->type);
        }
    return NULL;
}

/* A list that a global heads has ID, or the record that ID is kept in, at the end of the teardown. */
static bool is_in_list(const Case *one, const State *after, const Value *id, const Value *holder)
{
    MemoryCell *cells;
    size_t n = memory_cells(one->result->machine, after, &cells);
    const Value *record = holder != NULL ? value_root(holder) : NULL;
    for (size_t i = 0; i < n; i++) {
        const Value *value = cells[i].value, *place = cells[i].address;
        bool is_part = (value != id && value_is_within(value, id)) ||
                       (record != NULL && record->kind == VALUE_SYMBOL && value != record && value_is_within(value, record));
        if (is_part && value_root(place)->kind == VALUE_GLOBAL)
            return true;
    }
    return false;
}

bool released_elsewhere(Case *one, const State *state, const State *after, const Resource *resource)
{
    Wanted wanted = {.one = one, .effect = EFFECT_RELEASE, .kind = resource->kind};
    wanted.is_singleton = resource->id->kind == VALUE_INT;
    const Value *holder = holder_of(one, state, resource);
    name_holder(&wanted, holder);
    wanted.is_handed_over = is_in_list(one, after, resource->id, holder);
    if (wanted.global == NULL || wanted.is_handed_over)
        wanted.type = type_of(resource);
    if (wanted.global == NULL && wanted.field == NULL && wanted.type == NULL && !wanted.is_singleton)
        return false;
    return anyone_does_it(&wanted);
}

/* ---- acquisitions --------------------------------------------------------------------------------------------------- */

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
