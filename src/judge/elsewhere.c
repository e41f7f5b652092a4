/* SPDX-License-Identifier: MIT */
/* Code that the replay of load and unload never reaches: device and file callbacks, dispatch routines, threads.  What it
 * acquires or releases is looked for by what it names: the global or the field that holds the resource (origin.c), in a
 * function that may run (running.c). */
#include <string.h>

#include "judge/elsewhere.h"
#include "replay/machine.h"

/* What has been found out for a case so far. */
typedef struct Elsewhere {
    Running running;
    size_t n_units; /* that RUNNING knows */
    StrMap answers; /* what was asked -> whether anyone does it */
} Elsewhere;

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

static Elsewhere *elsewhere_of(Case *one)
{
    if (one->elsewhere == NULL) {
        one->elsewhere = ARENA_NEW(one->arena, Elsewhere);
        strmap_init(&one->elsewhere->answers, one->arena);
    }
    return one->elsewhere;
}

static const Running *running_now(Case *one)
{
    Elsewhere *elsewhere = elsewhere_of(one);
    size_t n = program_n_units(one->program);
    if (elsewhere->n_units != n) {
        find_running(&elsewhere->running, one);
        elsewhere->n_units = n;
    }
    return &elsewhere->running;
}

/* Further sources cost memory.  A driver that has filled it has too many paths to be understood whole, which it has been
 * noted for: there a release elsewhere is taken for granted. */
static bool look_for(Case *one, const Wanted *wanted)
{
    size_t replay_memory = one->result->machine->options.max_memory;
    if (arena_used(one->arena) > replay_memory + replay_memory / 8)
        return true;
    load_more(wanted);
    for (size_t u = 0; u < program_n_units(one->program); u++) {
        const IrUnit *unit = program_unit(one->program, u);
        for (size_t i = 0; i < unit->n_functions; i++)
            if (does_it(wanted, unit->functions[i]) && may_run(running_now(one), wanted, unit->functions[i]))
                return true;
    }
    return false;
}

static const char *or_none(const char *text)
{
    return text != NULL ? text : "";
}

static bool anyone_does_it(Case *one, const Wanted *wanted)
{
    static const char yes[] = "yes", no[] = "no";
    const char *question = arena_printf(one->arena, "%d %s|%s|%s|%s|%s|%d%d%d", (int)wanted->effect, wanted->kind->id,
                                        or_none(wanted->global), or_none(wanted->field), or_none(wanted->outer),
                                        wanted->type != NULL ? or_none(wanted->type->canonical) : "",
                                        wanted->is_singleton, wanted->is_handed_over, wanted->is_in_reach);
    const char *answer = strmap_get(&elsewhere_of(one)->answers, question);
    if (answer == NULL) {
        answer = look_for(one, wanted) ? yes : no;
        strmap_put(&elsewhere_of(one)->answers, question, (void *)(uintptr_t)answer);
    }
    return answer == yes;
}

/* ---- releases ------------------------------------------------------------------------------------------------------- */

typedef struct Holding {
    const Resource *resource;
    const Value *found;
    int best;
} Holding;

/* How well a cell tells who has the resource: it is the handle in a global, in a list that a global heads, elsewhere. */
static int rank_of(const Value *address, const Value *value, const Value *id)
{
    bool is_global = value_root(address)->kind == VALUE_GLOBAL;
    if (value == id)
        return is_global ? 4 : 2;
    return value_is_within(value, id) ? (is_global ? 3 : 1) : 0;
}

static bool weigh_cell(void *context, const Value *address, const Value *value)
{
    Holding *holding = context;
    int rank = rank_of(address, value, holding->resource->id);
    if (rank > holding->best && !value_is_within(address, holding->resource->id)) {
        holding->best = rank;
        holding->found = address;
    }
    return true;
}

/* The cell that holds a handle, or an address inside of what it is the address of; or the place itself. */
static const Value *holder_of(const State *state, const Resource *resource)
{
    Holding holding = {resource, resource->place, 0};
    if (resource->id->kind != VALUE_SYMBOL)
        return resource->id;
    memory_each(state, weigh_cell, &holding);
    return holding.found;
}

static const Value *without_index(const Value *address)
{
    while (address != NULL && address->kind == VALUE_INDEX)
        address = address->a;
    return address;
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
    if (holder != NULL && holder->kind == VALUE_FIELD && is_link_of_list(holder->text))
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

typedef struct Handed {
    const Value *id, *record;
    bool found;
} Handed;

static bool is_part_handed(void *context, const Value *address, const Value *value)
{
    Handed *handed = context;
    bool is_part = (value != handed->id && value_is_within(value, handed->id)) ||
                   (handed->record != NULL && value != handed->record && value_is_within(value, handed->record));
    handed->found = handed->found || (is_part && value_root(address)->kind == VALUE_GLOBAL);
    return !handed->found;
}

/* A list that a global heads has ID, or the record that ID is kept in, at the end of the teardown. */
static bool is_in_list(const State *after, const Value *id, const Value *holder)
{
    const Value *record = holder != NULL ? value_root(holder) : NULL;
    Handed handed = {id, record != NULL && record->kind == VALUE_SYMBOL ? record : NULL, false};
    memory_each(after, is_part_handed, &handed);
    return handed.found;
}

static bool is_pointer_to(void *context, const Value *address, const Value *value)
{
    Handed *handed = context;
    const Value *root = value_root(address);
    handed->found = handed->found || (value_root(value) == handed->record && root != handed->record &&
                                      (root->kind == VALUE_GLOBAL || root->kind == VALUE_SYMBOL));
    return !handed->found;
}

/* The driver's other routines get at HOLDER: it is in a global, or in a record that something kept points to. */
static bool is_in_reach(const State *state, const Value *holder)
{
    const Value *record = holder != NULL ? value_root(holder) : NULL;
    if (record == NULL || record->kind != VALUE_SYMBOL)
        return record != NULL && record->kind == VALUE_GLOBAL;
    Handed handed = {NULL, record, false};
    memory_each(state, is_pointer_to, &handed);
    return handed.found;
}

static Wanted release_of(Case *one, const State *state, const State *after, const Resource *resource)
{
    const Value *holder = holder_of(state, resource);
    Wanted wanted = {.one = one, .effect = EFFECT_RELEASE, .kind = resource->kind};
    wanted.is_singleton = resource->id->kind == VALUE_INT;
    wanted.is_in_reach = is_in_reach(state, holder);
    name_holder(&wanted, holder);
    wanted.is_handed_over = is_in_list(after, resource->id, holder);
    if (wanted.global == NULL || wanted.is_handed_over)
        wanted.type = type_of(resource);
    return wanted;
}

/* GIVEN is the resource, a part of it, or the record that it is kept in. */
static bool is_given(const Value *given, const Resource *resource, const Value *holder)
{
    const Value *record = holder != NULL ? value_root(holder) : NULL;
    return value_is_within(given, resource->id) ||
           (record != NULL && record->kind == VALUE_SYMBOL && value_root(given) == record);
}

bool handed_on(Case *one, const State *state, const State *after, const Resource *resource)
{
    if (after->started == NULL)
        return false;
    const Value *holder = holder_of(state, resource);
    Wanted wanted = release_of(one, state, after, resource);
    for (const Started *each = after->started; each != NULL; each = each->next) {
        const IrFunction *routine = program_function(one->program, each->routine->func);
        if (routine == NULL)
            continue;
        if (each->given != NULL ? is_given(each->given, resource, holder) && gives_back_parameter(&wanted, routine)
                                : wanted.is_handed_over && does_it_inside(&wanted, routine, 0))
            return true;
    }
    return false;
}

bool released_elsewhere(Case *one, const State *state, const State *after, const Resource *resource)
{
    Wanted wanted = release_of(one, state, after, resource);
    if (wanted.global == NULL && wanted.field == NULL && wanted.type == NULL && !wanted.is_singleton)
        return false;
    return anyone_does_it(one, &wanted);
}

/* ---- acquisitions --------------------------------------------------------------------------------------------------- */

/* Follows the first argument of a release back to the variable or field that is read. */
static void name_argument(const IrFunction *function, const IrInst *call, Wanted *wanted)
{
    const Case *one = wanted->one;
    const IrInst *maker = call->n_args > 0 ? maker_of(one, function, call->args[0]) : NULL;
    for (int depth = 0; maker != NULL && depth < 16; depth++) {
        if (maker->op == IR_GLOBAL)
            wanted->global = maker->global->name;
        if (maker->op == IR_FIELD && wanted->field == NULL)
            wanted->field = maker->text;
        if (maker->op != IR_LOAD && maker->op != IR_CAST && maker->op != IR_FIELD && maker->op != IR_INDEX &&
            maker->op != IR_MOVE)
            return;
        maker = maker_of(one, function, maker->a);
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
    return anyone_does_it(one, &wanted);
}
