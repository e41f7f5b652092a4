/* SPDX-License-Identifier: MIT */
/* Calls: who is called, and how it is treated.  A body in the tree is entered; what the platform declares is taken from
 * the catalogue, then from an inline body; of the rest nothing is known but its prototype. */
#include <string.h>

#include "catalogue/pointed.h"
#include "catalogue/sal.h"
#include "replay/machine.h"

const Value *machine_symbol(Machine *machine, State *state, const IrInst *inst, const char *what, const IrType *type)
{
    uint64_t frame = machine->activation != NULL ? machine->activation->frame : 0;
    const Value *first = value_symbol(machine->values, what, inst, frame, 0, type);
    uintptr_t n = (uintptr_t)map_get(state->counts, first);
    state->counts = map_put_owned(machine->arena, state->counts, first, (const void *)(n + 1), n, state->owner);
    return n == 0 ? first : value_symbol(machine->values, what, inst, frame, (int64_t)n, type);
}

static CallSite *site_of(Machine *machine, const IrInst *inst)
{
    CallSite *site = ptrmap_get(&machine->sites, inst);
    if (site == NULL) {
        site = ARENA_NEW(machine->arena, CallSite);
        site->inst = inst;
        site->caller = machine->activation != NULL ? machine->activation->function : NULL;
        site->name = inst->func != NULL ? inst->func->name : "(through a pointer)";
        ptrmap_put(&machine->sites, inst, site);
    }
    return site;
}

bool machine_keeps_argument(const IrInst *inst, size_t i)
{
    if (inst->func == NULL || i >= inst->func->n_params || inst->func->params[i] == NULL)
        return false;
    const IrType *type = inst->func->params[i];
    return type->kind == TYPE_POINTER && type->target != NULL && type->target->is_const;
}

static bool is_memory(const Machine *machine, const State *state, const Value *address)
{
    (void)machine;
    const Value *root = value_root(address);
    if (address == state->platform.driver_object || root == state->platform.registry_path)
        return false;
    return root->kind == VALUE_LOCAL || root->kind == VALUE_GLOBAL || root->kind == VALUE_RESULT ||
           root->kind == VALUE_APPLY || root->kind == VALUE_SYMBOL;
}

/* The values that cells in an object hold. */
typedef struct Holding {
    Arena *arena;
    const Value *object;
    VEC(const Value *) values;
} Holding;

/* What an argument points to may have been written, and what is held under it given back. */
static void give_away(Machine *machine, State *state, const IrInst *inst, const Value *const *args)
{
    for (size_t i = 0; i < inst->n_args; i++) {
        ledger_escape(machine, state, args[i]);
        callbacks_consume(machine, state, args[i]);
        if (is_memory(machine, state, args[i]))
            ledger_escape(machine, state, memory_string(machine, state, args[i]));
        if (is_memory(machine, state, args[i]) && !machine_keeps_argument(inst, i))
            memory_forget(machine, state, args[i], machine_symbol(machine, state, inst, "written", NULL));
    }
}

static const Value *whole_array(const Value *address)
{
    while (address->kind == VALUE_INDEX)
        address = address->a;
    return address;
}

static bool add_held(void *context, const Value *address, const Value *value)
{
    Holding *holding = context;
    if (value_is_within(address, holding->object))
        VEC_PUSH(holding->arena, &holding->values, value);
    return true;
}

/* What is at ADDRESS, if it is one, becomes unknown, and is known to somebody if it is GIVEN ON. */
static void write_unknown(Machine *machine, State *state, const Value *address, const Value *version, bool given_on)
{
    if (given_on)
        ledger_escape(machine, state, address);
    if (is_memory(machine, state, address))
        memory_forget(machine, state, whole_array(address), version);
}

/* ... what the pointers in VARIABLE point to. */
static void write_held(Machine *machine, State *state, const Value *variable, const Value *version, bool given_on)
{
    Holding holding = {.arena = machine->arena, .object = variable};
    memory_each(state, add_held, &holding);
    for (size_t i = 0; i < holding.values.count; i++)
        write_unknown(machine, state, holding.values.items[i], version, given_on);
}

void machine_forget_given(Machine *machine, State *state, const IrInst *call, const Value *const *args, size_t n_args)
{
    const Value *version = machine_symbol(machine, state, call, "written", NULL);
    for (size_t i = 0; i < n_args; i++)
        write_unknown(machine, state, args[i], version, false);
}

void machine_stand_in(Machine *machine, State *state, const Plain *plain, const IrInst *call, const Value *const *args,
                      size_t n_args)
{
    const Value *version = machine_symbol(machine, state, call, "written", NULL);
    for (size_t i = 0; i < n_args && (plain->writes_given || plain->gives_on); i++)
        write_unknown(machine, state, args[i], version, plain->gives_on);
    for (size_t i = 0; i < plain->n_globals; i++) {
        const PlainGlobal *each = &plain->globals[i];
        const Value *variable = value_global(machine->values, program_global(machine->program, each->global));
        if (each->what_it_holds)
            write_held(machine, state, variable, version, plain->gives_on);
        if (each->itself)
            memory_forget(machine, state, variable, version);
    }
}

/* A destructor of which nothing is known: what the object was given, it may give back, and a routine of the driver
 * anything. */
static void end_unknown(Machine *machine, State *state, const IrInst *inst, const Value *const *args)
{
    Holding holding = {.arena = machine->arena};
    for (size_t i = 0; i < inst->n_args; i++) {
        holding.object = args[i];
        VEC_PUSH(machine->arena, &holding.values, args[i]);
        memory_each(state, add_held, &holding);
        ledger_doubt_placed(machine, state, args[i]);
    }
    for (size_t i = 0; i < holding.values.count; i++) {
        const Value *value = holding.values.items[i];
        ledger_doubt(machine, state, value);
        if (value->kind == VALUE_FUNCTION && catalogue_find(machine->catalogue, value->func->name) == NULL)
            ledger_doubt_all(machine, state);
    }
}

static bool is_destructor(const IrInst *inst)
{
    return inst->func != NULL && inst->func->name[0] == '~';
}

static const IrType *result_type(const IrInst *inst)
{
    return inst->func != NULL && inst->func->result != NULL && inst->func->result->kind != TYPE_UNKNOWN
               ? inst->func->result
               : inst->type;
}

void machine_unknown(Machine *machine, State *state, const IrInst *inst, const Value *const *args, StateList *out)
{
    const IrType *type = result_type(inst);
    if (is_destructor(inst))
        end_unknown(machine, state, inst, args);
    give_away(machine, state, inst, args);
    if (type != NULL && type->kind == TYPE_RECORD)
        state->result = value_result(machine->values, machine->activation->frame, inst);
    else
        state->result = machine_symbol(machine, state, inst, "result", type);
    VEC_PUSH(machine->arena, out, state);
}

/* Whether what has happened since ENTRY, the length of the path at some time, could have gone otherwise. */
static bool has_forked_since(const State *state, uint32_t entry)
{
    for (const Path *path = state->path; path != NULL && path->length > entry; path = path->before)
        if (path->kind == STEP_DECISION || path->kind == STEP_ACQUIRE || path->kind == STEP_FAIL)
            return true;
    return false;
}

/* Recursion is like a loop: after some turns that the path could have left, the paths that have left it earlier have told
 * what there is to tell. */
static bool goes_round(const Machine *machine, const State *state, const IrFunction *function)
{
    enum { TURNS = 2 };
    int n = 0;
    uint32_t entry = 0;
    for (const Activation *each = machine->activation; each != NULL; each = each->caller)
        if (each->function == function) {
            entry = each->entry_length;
            n++;
        }
    return n >= TURNS && has_forked_since(state, entry);
}

/* A function that has eaten up what the whole driver may cost is not entered again. */
static bool is_too_heavy(Machine *machine, const IrFunction *function)
{
    enum { MAX_RUNS = 150000 };
    const Flow *flow = ptrmap_get(&machine->flows, function);
    if (function == machine->entry || flow == NULL ||
        (flow->n_runs < MAX_RUNS && flow->n_bytes <= machine->options.max_memory / MEMORY_SHARE))
        return false;
    if (machine_plain(machine, function, 0) == NULL)
        notes_add(machine->notes, NOTE_BUDGET, function->pos, "%s is not entered any more: it has too many paths",
                  function->ref->name);
    return true;
}

static bool may_enter(Machine *machine, const IrFunction *function, const IrInst *inst)
{
    uint32_t depth = machine->activation != NULL ? (uint32_t)machine->activation->depth : 0;
    if (is_too_heavy(machine, function))
        return false;
    if (depth < machine->options.max_depth)
        return true;
    notes_add(machine->notes, NOTE_DEPTH, inst != NULL ? inst->pos : function->pos,
              "%s is not entered: the calls are too deep", function->ref->name);
    return false;
}

static void enter(Machine *machine, State *state, IrFunction *function, const IrInst *inst, const Value *const *args,
                  size_t n_args, StateList *out)
{
    bool in_platform = function->ref->in_platform;
    if (!in_platform && inst != NULL)
        state_add_path(machine, state, STEP_ENTER, inst->pos, inst, function->ref->name);
    const Path *entered = state->path;
    size_t first = out->count;
    machine_run(machine, state, function, args, n_args, inst, out);
    for (size_t i = first; i < out->count; i++) {
        State *after = out->items[i];
        if (after->path == entered && !in_platform && inst != NULL)
            after->path = entered->before; /* nothing happened inside */
    }
}

/* What the platform declares is taken from the catalogue, unless that says nothing of it and there is an inline body. */
static bool prefers_catalogue(const IrFunctionRef *ref)
{
    return ref->in_platform || ref->is_stand_in;
}

/* What the annotations of a declaration in the tree say of a function that nothing else tells of. */
static const Api *annotated(Machine *machine, const IrFunctionRef *ref)
{
    PtrMapEntry *known = ptrmap_get(&machine->annotated, ref);
    if (known == NULL) {
        known = ARENA_NEW(machine->arena, PtrMapEntry);
        if (ref->n_annotations > 0 && !ref->in_platform)
            known->key = sal_api(machine->catalogue, ref, machine->arena);
        ptrmap_put(&machine->annotated, ref, known);
    }
    return known->key;
}

IrFunctionRef *machine_platform_routine(Machine *machine, const char *name)
{
    IrFunctionRef *ref = ARENA_NEW(machine->arena, IrFunctionRef);
    ref->name = ref->qualified = name;
    ref->id = arena_printf(machine->arena, "system|%s", name);
    ref->in_platform = ref->is_stand_in = ref->is_internal = true; /* the driver's own of that name is another */
    return ref;
}

/* What a call through a pointer of which nothing is known calls by the name of the pointer; NULL = nobody knows. */
static IrFunctionRef *pointed(Machine *machine, const IrInst *inst)
{
    PtrMapEntry *known = ptrmap_get(&machine->pointed, inst);
    if (known == NULL) {
        const IrFunction *function = machine->activation->function;
        const Api *api = pointed_api(machine->catalogue, function, ir_makers(function, machine->arena), inst);
        known = ARENA_NEW(machine->arena, PtrMapEntry);
        known->key = api != NULL ? machine_platform_routine(machine, api->name) : NULL;
        ptrmap_put(&machine->pointed, inst, known);
    }
    return (IrFunctionRef *)(uintptr_t)known->key;
}

static void add_started(Machine *machine, State *state, const Value *routine, const Value *given)
{
    for (const Started *each = state->started; each != NULL; each = each->next)
        if (each->routine == routine && each->given == given)
            return;
    Started *started = ARENA_NEW(machine->arena, Started);
    *started = (Started){state->started, routine, given, state->started != NULL ? state->started->n + 1 : 1};
    state->started = started;
}

static bool has_failed(const State *state, const IrInst *inst)
{
    return state->path != NULL && state->path->kind == STEP_FAIL && state->path->inst == inst;
}

/* The routines among ARGS of a call that was not entered belong to whoever was called. */
static void note_started(Machine *machine, State *state, const IrInst *inst, const Value *const *args)
{
    for (size_t i = 0; i < inst->n_args && !has_failed(state, inst); i++) {
        if (args[i]->kind != VALUE_FUNCTION || args[i]->func->in_platform)
            continue;
        for (size_t k = 0; k < inst->n_args; k++)
            if (value_root(args[k])->kind == VALUE_SYMBOL)
                add_started(machine, state, args[i], args[k]);
        add_started(machine, state, args[i], NULL);
    }
}

static void call_function(Machine *machine, State *state, IrFunctionRef *ref, const IrInst *inst,
                          const Value *const *args, size_t n_args, StateList *out)
{
    const Api *api = catalogue_find(machine->catalogue, ref->name);
    if (ref->is_method)
        api = NULL;
    bool says_enough = api != NULL && (api->n_effects > 0 || api->role != ROLE_NONE);
    bool is_modelled = says_enough && prefers_catalogue(ref);
    IrFunction *body = !is_modelled         ? program_function(machine->program, ref)
                       : api->n_effects > 0 ? program_own_body(machine->program, ref)
                                            : NULL;
    CallSite *site = site_of(machine, inst);
    size_t first = out->count;
    if (body == NULL && api == NULL)
        api = annotated(machine, ref);
    if (body != NULL && is_too_heavy(machine, body) && machine_plain(machine, body, 0) == NULL)
        ledger_doubt_all(machine, state);
    if (body != NULL && goes_round(machine, state, body))
        return;
    if (body != NULL && may_enter(machine, body, inst)) {
        site->treated = SITE_ENTERED;
        site->callee = body;
        enter(machine, state, body, inst, args, n_args, out);
        return;
    }
    if (body == NULL && api != NULL) {
        site->treated = SITE_MODELLED;
        machine_model(machine, state, api, inst, args, out);
    } else {
        machine_unknown(machine, state, inst, args, out);
    }
    for (size_t i = first; i < out->count; i++)
        note_started(machine, out->items[i], inst, args);
}

void machine_call(Machine *machine, State *state, const IrInst *inst, const Value *target, const Value *const *args,
                  StateList *out)
{
    IrFunctionRef *ref = inst->func;
    bool is_unknown = target != NULL && (target->kind == VALUE_SYMBOL || target->kind >= VALUE_INITIAL);
    if (target != NULL && target->kind == VALUE_FUNCTION && (ref == NULL || inst->is_virtual))
        ref = target->func;
    if (ref == NULL && is_unknown && machine->activation != NULL && !platform_is_unload_marker(target))
        ref = pointed(machine, inst);
    if (ref != NULL && ref->is_noreturn && catalogue_find(machine->catalogue, ref->name) == NULL) {
        machine->n_crashes++;
        return;
    }
    if (state->platform.displaced != NULL && (target != NULL || ref != NULL))
        platform_note_called(machine, state, target != NULL ? target : value_function(machine->values, ref));
    if (ref != NULL) {
        call_function(machine, state, ref, inst, args, inst->n_args, out);
    } else if (target != NULL && platform_is_unload_marker(target)) {
        platform_chain(machine, state, target, out);
    } else {
        site_of(machine, inst);
        machine_unknown(machine, state, inst, args, out);
    }
}

/* Those of STATES from FIRST on whose exception nobody handles have ended in a bug check. */
static void drop_raised(Machine *machine, StateList *states, size_t first)
{
    size_t n = first;
    for (size_t i = first; i < states->count; i++)
        if (!states->items[i]->raised)
            states->items[n++] = states->items[i];
    machine->n_crashes += states->count - n;
    states->count = n;
}

void machine_call_value(Machine *machine, State *state, const Value *target, const Value *const *args, size_t n_args,
                        const IrInst *inst, StateList *out)
{
    size_t first = out->count;
    IrFunction *body = target->kind == VALUE_FUNCTION ? program_function(machine->program, target->func) : NULL;
    if (body != NULL && goes_round(machine, state, body))
        return;
    if (body == NULL || !may_enter(machine, body, inst)) {
        if (target->kind == VALUE_FUNCTION && body == NULL)
            notes_add(machine->notes, NOTE_NO_BODY, target->func->pos, "the routine %s has no body in the tree",
                      target->func->name);
        VEC_PUSH(machine->arena, out, state);
        return;
    }
    machine_run(machine, state, body, args, n_args, inst, out);
    drop_raised(machine, out, first);
}
