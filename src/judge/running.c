/* SPDX-License-Identifier: MIT */
/* Which functions may run between load and unload though no path of the replay enters them: callbacks, dispatch routines,
 * and what those call.  A callback that was put where nothing reads it does not count. */
#include <string.h>

#include "judge/elsewhere.h"
#include "replay/machine.h"

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

static bool is_reached(const Running *running, const IrFunction *function)
{
    return ptrmap_get(&running->reached, function) != NULL;
}

static void add_to(Running *running, StrMap *names, const char *name)
{
    if (strmap_get(names, name) != NULL)
        return;
    strmap_put(names, name, running);
    running->has_grown = true;
}

static void let_run(Running *running, const IrFunctionRef *ref)
{
    add_to(running, &running->may_run, ref->id);
}

/* ---- addresses of routines ------------------------------------------------------------------------------------------------ */

static bool is_set(const uint8_t *temps, int32_t temp)
{
    return temp >= 0 && temps[temp] != 0;
}

/* INST does with an address that is looked at, or with what it reads there, something else than to go to it and to call it. */
static bool hands_on(const IrInst *inst, const uint8_t *temps)
{
    switch (inst->op) {
    case IR_FIELD:
    case IR_INDEX:
    case IR_LOAD:
    case IR_MOVE:
    case IR_CAST:
    case IR_UNARY:
    case IR_BINARY: return false;
    case IR_CALL:
        for (size_t i = 0; i < inst->n_args; i++)
            if (is_set(temps, inst->args[i]))
                return true;
        return false;
    default: return is_set(temps, inst->a) || is_set(temps, inst->b);
    }
}

/* Whether INST gives the address that SOURCE gives: of the same variable, or of the routine there. */
static bool is_source(const IrInst *inst, const IrInst *source)
{
    return inst == source || (inst->op == IR_GLOBAL && source->op == IR_GLOBAL && inst->global == source->global);
}

/* One pass over FUNCTION, in which more of its TEMPS turn out to come from SOURCE; false where one is handed on. */
static bool follow_source(const IrFunction *function, const IrInst *source, uint8_t *temps, bool *out_has_grown)
{
    *out_has_grown = false;
    for (size_t b = 0; b < function->n_blocks; b++) {
        const IrTerm *term = &function->blocks[b].term;
        if (term->kind == TERM_RETURN && is_set(temps, term->cond))
            return false;
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            bool is_it =
                is_source(inst, source) || (inst->op != IR_CALL && (is_set(temps, inst->a) || is_set(temps, inst->b)));
            if (hands_on(inst, temps))
                return false;
            if (is_it && inst->dst >= 0 && !temps[inst->dst])
                temps[inst->dst] = *out_has_grown = true;
        }
    }
    return true;
}

/* Whether FUNCTION only calls the routine that SOURCE names, or what it finds in the table. */
static bool only_calls(const IrFunction *function, const IrInst *source)
{
    Arena *scratch = arena_open();
    uint8_t *temps = ARENA_ARRAY(scratch, uint8_t, (size_t)function->n_temps + 1);
    bool is_so, has_grown;
    do
        is_so = follow_source(function, source, temps, &has_grown);
    while (is_so && has_grown);
    arena_close(scratch);
    return is_so;
}

/* INST is a slot of the table of an object, which is read to call what is there. */
static bool is_slot(const Running *running, const IrFunction *function, const IrInst *inst)
{
    const IrInst *table = inst->op == IR_FIELD ? maker_of(running->one, function, inst->a) : NULL;
    const IrInst *place = table != NULL && table->op == IR_LOAD ? maker_of(running->one, function, table->a) : NULL;
    return place != NULL && place->op == IR_FIELD && strcmp(place->text, "$vptr") == 0;
}

/* Whose address FUNCTION takes is called by somebody; what it calls runs when it does, by a name that a template was given
 * or by a slot as well. */
static void follow(Running *running, const IrFunction *function, bool runs)
{
    bool is_new = runs && (!is_reached(running, function) || strmap_get(&running->again, function->ref->id) != NULL);
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++) {
            const IrInst *inst = &function->blocks[b].insts[i];
            bool is_named = inst->func != NULL && (inst->op == IR_FUNC || inst->op == IR_CALL);
            if (is_named && (runs || (inst->op == IR_FUNC && !only_calls(function, inst))))
                let_run(running, inst->func);
            if (inst->func != NULL && inst->op == IR_CALL && is_new)
                add_to(running, &running->again, inst->func->id);
            if (is_new && is_slot(running, function, inst))
                add_to(running, &running->slots, inst->text);
        }
}

static void note_calls(Running *running, const IrFunction *function)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            if (function->blocks[b].insts[i].op == IR_CALL && function->blocks[b].insts[i].func != NULL)
                strmap_put(&running->called, function->blocks[b].insts[i].func->id, running);
}

static bool note_store(void *context, const Value *place, const Value *value)
{
    enum { IRP_MJ_SHUTDOWN = 0x10 };
    Running *running = context;
    bool is_shutdown = place->kind == VALUE_INDEX && place->b->kind == VALUE_INT && place->b->number == IRP_MJ_SHUTDOWN;
    if (value->kind == VALUE_FUNCTION)
        strmap_put(is_shutdown ? &running->shutdown : &running->stored, value->func->id, running);
    return true;
}

static void note_unload(Running *running, const Value *routine)
{
    if (routine != NULL && routine->kind == VALUE_FUNCTION)
        strmap_put(&running->unloads, routine->func->id, running);
}

/* The callbacks of the frameworks' objects that DriverEntry has made, the WDFDRIVER first of all: they run when those go. */
static bool note_object(void *context, const Value *handle, const void *item)
{
    const WdfObject *object = item;
    (void)handle;
    note_unload(context, object->cleanup);
    note_unload(context, object->destroy);
    return true;
}

static void note_unloads(Running *running, const State *state)
{
    Machine *machine = running->one->result->machine;
    note_unload(running, state->platform.evt_unload);
    if (state->platform.driver_object != NULL)
        note_unload(running,
                    memory_load(machine, state,
                                value_field(machine->values, state->platform.driver_object, "DriverUnload"), NULL));
    for (const Displaced *each = state->platform.displaced; each != NULL; each = each->next)
        note_unload(running, each->old);
    map_each(state->objects, note_object, running);
    for (const Route *route = state->platform.routes; route != NULL; route = route->next)
        note_unload(running, route->routine);
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

/* ---- tables of routines ------------------------------------------------------------------------------------------------ */

static bool has_routines(const IrFunction *init)
{
    for (size_t b = 0; b < init->n_blocks; b++)
        for (size_t i = 0; i < init->blocks[b].n_insts; i++)
            if (init->blocks[b].insts[i].op == IR_FUNC)
                return true;
    return false;
}

/* Where FUNCTION names TABLE first; NULL = nowhere. */
static const IrInst *naming(const IrFunction *function, const IrGlobal *table)
{
    for (size_t b = 0; b < function->n_blocks; b++)
        for (size_t i = 0; i < function->blocks[b].n_insts; i++)
            if (function->blocks[b].insts[i].op == IR_GLOBAL && function->blocks[b].insts[i].global == table)
                return &function->blocks[b].insts[i];
    return NULL;
}

/* Whether all who walk TABLE are bodies that the replay has entered and that nobody else enters: what they call of it, and
 * what not, is known. */
static bool is_walked_in_sight(const Running *running, const IrUnit *unit, const IrGlobal *table)
{
    if (!table->is_internal || !has_routines(table->init))
        return false;
    for (size_t i = 0; i < unit->n_functions; i++) {
        const IrFunction *function = unit->functions[i];
        const IrInst *name = naming(function, table);
        if (name != NULL && (!is_reached(running, function) || strmap_get(&running->again, function->ref->id) != NULL ||
                             !only_calls(function, name)))
            return false;
    }
    for (size_t i = 0; i < unit->n_globals; i++)
        if (unit->globals[i] != table && unit->globals[i]->init != NULL &&
            naming(unit->globals[i]->init, table) != NULL)
            return false;
    return true;
}

/* What TABLE, of a class, has in the slots that are called. */
static void follow_slots(Running *running, const IrFunction *table)
{
    for (size_t b = 0; b < table->n_blocks; b++)
        for (size_t i = 0; i < table->blocks[b].n_insts; i++) {
            const IrInst *inst = &table->blocks[b].insts[i];
            const IrInst *slot = inst->op == IR_STORE ? maker_of(running->one, table, inst->a) : NULL;
            const IrInst *routine = inst->op == IR_STORE ? maker_of(running->one, table, inst->b) : NULL;
            if (slot != NULL && slot->op == IR_FIELD && strmap_get(&running->slots, slot->text) != NULL &&
                routine != NULL && routine->op == IR_FUNC)
                add_to(running, &running->again, routine->func->id);
        }
}

static bool is_table_of_class(const IrGlobal *global)
{
    return global->type != NULL && global->type->canonical != NULL && strcmp(global->type->canonical, "$vtable") == 0;
}

static void follow_unit(Running *running, const IrUnit *unit)
{
    for (size_t i = 0; i < unit->n_functions; i++) {
        const IrFunction *function = unit->functions[i];
        bool runs = strmap_get(&running->may_run, function->ref->id) != NULL && !is_out_of_reach(running, function);
        if (runs || is_reached(running, function))
            follow(running, function, runs);
    }
    for (size_t i = 0; i < unit->n_globals; i++)
        if (unit->globals[i]->init != NULL && !is_walked_in_sight(running, unit, unit->globals[i]))
            follow(running, unit->globals[i]->init, true);
    for (size_t i = 0; i < unit->n_globals; i++)
        if (unit->globals[i]->init != NULL && is_table_of_class(unit->globals[i]))
            follow_slots(running, unit->globals[i]->init);
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
    strmap_init(&running->slots, arena);
    for (size_t i = 0; i < one->result->n_functions; i++)
        ptrmap_put(&running->reached, one->result->functions[i], running);
    for (size_t t = 0; t < one->result->n_terminals; t++)
        memory_each(one->result->terminals[t].exit, note_store, running);
    for (size_t t = 0; t < one->result->n_terminals; t++)
        note_unloads(running, one->result->terminals[t].exit);
}

void find_running(Running *running, const Case *one)
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
bool may_run(const Running *running, const Wanted *wanted, const IrFunction *function)
{
    bool is_known = is_reached(running, function) && !((wanted->is_handed_over || wanted->is_in_reach) &&
                                                       strmap_get(&running->again, function->ref->id) != NULL);
    return strmap_get(&running->may_run, function->ref->id) != NULL && !is_known && !is_out_of_reach(running, function);
}
