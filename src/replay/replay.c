/* SPDX-License-Identifier: MIT */
/* The life of a driver: the entry over all paths, the ways out told apart by status, the teardown of each. */
#include "replay/replay.h"

#include <string.h>

#include "replay/machine.h"
#include "replay/teardown.h"

const ReplayOptions replay_defaults = {
    .max_depth = 24, .max_states = 96, .max_steps = 10000000, .max_memory = 264u * 1024 * 1024};

static Machine *machine_open(Program *program, const Catalogue *catalogue, const ReplayOptions *options, Arena *arena,
                             NoteList *notes)
{
    Machine *machine = ARENA_NEW(arena, Machine);
    machine->arena = arena;
    machine->program = program;
    machine->catalogue = catalogue;
    machine->notes = notes;
    machine->options = options != NULL ? *options : replay_defaults;
    machine->values = values_open(arena);
    machine->result = ARENA_NEW(arena, ReplayResult);
    machine->result->machine = machine;
    strmap_init(&machine->initialised, arena);
    ptrmap_init(&machine->flows, arena);
    ptrmap_init(&machine->reached, arena);
    ptrmap_init(&machine->plain, arena);
    ptrmap_init(&machine->seen_versions, arena);
    ptrmap_init(&machine->sites, arena);
    ptrmap_init(&machine->annotated, arena);
    ptrmap_init(&machine->joined, arena);
    ptrmap_init(&machine->pointed, arena);
    return machine;
}

static const Value *entry_argument(Machine *machine, State *state, const IrFunction *entry, size_t i, const char *name)
{
    const IrType *type = i < entry->n_params ? entry->vars[i].type : NULL;
    const Value *argument = value_symbol(machine->values, name, NULL, 0, (int64_t)i, type);
    fact_exclude(machine, state, argument, 0);
    return argument;
}

static const IrType status_type = {
    .kind = TYPE_INT, .is_signed = true, .size = 4, .name = "NTSTATUS", .canonical = "long"};

static void run_entry(Machine *machine, IrFunction *entry, StateList *out)
{
    State *state = ARENA_NEW(machine->arena, State);
    const Value *args[2] = {entry_argument(machine, state, entry, 0, "DriverObject"),
                            entry_argument(machine, state, entry, 1, "RegistryPath")};
    state->platform.driver_object = args[0];
    state->platform.registry_path = args[1];
    memory_store(machine, state, value_field(machine->values, args[0], "DeviceObject"), value_int(machine->values, 0));
    memory_store(machine, state, value_field(machine->values, args[0], "DriverUnload"), value_int(machine->values, 0));
    machine->entry = entry;
    machine_run(machine, state, entry, args, 2, NULL, out);
    machine->entry = NULL;
    const IrType *type = entry->ref->result;
    bool is_unsigned = type != NULL && type->kind == TYPE_INT && !type->is_signed && type->size == 4;
    for (size_t i = 0; is_unsigned && i < out->count; i++) /* ULONG DriverEntry: a status all the same */
        if (out->items[i]->result != NULL)
            out->items[i]->result = value_cast(machine->values, out->items[i]->result, &status_type);
}

typedef VEC(Terminal) TerminalList;

static void add_terminal(Machine *machine, TerminalList *list, State *state, bool success)
{
    SourcePos pos = {0};
    for (const Path *path = state->path; path != NULL && pos.line == 0; path = path->before)
        if (path->kind == STEP_EXIT)
            pos = path->pos;
    VEC_PUSH(machine->arena, list, ((Terminal){.exit = state, .success = success, .pos = pos}));
}

/* A status that can be either is taken both ways. */
static void classify(Machine *machine, TerminalList *list, State *state)
{
    const Value *status = state->result;
    if (state->raised) /* an exception that leaves the entry is a bug check */
        return;
    if (status == NULL) {
        add_terminal(machine, list, state, true);
        return;
    }
    State *failed = state_fork(machine, state);
    bool can_succeed = fact_restrict(machine, state, status, 0, INT64_MAX);
    bool can_fail = fact_restrict(machine, failed, status, INT64_MIN, -1);
    if (can_succeed)
        add_terminal(machine, list, state, true);
    if (can_fail && can_succeed && status->kind == VALUE_SYMBOL && status->inst != NULL &&
        status->inst->op == IR_CALL && status->inst->func != NULL) {
        Path *exit = ARENA_NEW(machine->arena, Path); /* the call whose result is returned fails: before the exit */
        *exit = *failed->path;
        failed->path = failed->path->before;
        state_add_path(machine, failed, STEP_FAIL, status->inst->pos, status->inst, status->inst->func->name);
        exit->before = failed->path;
        exit->length++;
        exit->failure = failed->path->failure;
        failed->path = exit;
        failed->others = NULL;
    }
    if (can_fail)
        add_terminal(machine, list, failed, false);
}

static void tear_down(Machine *machine, TerminalList *list)
{
    RouteList routes = {0};
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].success)
            teardown_collect_routes(machine, list->items[i].exit, &routes);
    for (size_t i = 0; i < list->count; i++)
        teardown_collect_routes(machine, list->items[i].exit, &routes);
    for (size_t i = 0; i < list->count; i++) {
        Terminal *terminal = &list->items[i];
        if (terminal->success) {
            teardown_unload(machine, terminal);
        } else {
            teardown_failure(machine, terminal);
            teardown_would(machine, terminal, &routes);
        }
    }
}

static void collect(Machine *machine)
{
    ReplayResult *result = machine->result;
    result->n_functions = machine->reached.count;
    result->functions = ARENA_ARRAY(machine->arena, const IrFunction *, machine->reached.count + 1);
    for (size_t i = 0; i < machine->reached.count; i++)
        result->functions[i] = machine->reached.entries[i].value;
    result->n_sites = machine->sites.count;
    result->sites = ARENA_ARRAY(machine->arena, CallSite *, machine->sites.count + 1);
    for (size_t i = 0; i < machine->sites.count; i++)
        result->sites[i] = machine->sites.entries[i].value;
    result->callback_stores = machine->callback_stores.items;
    result->n_callback_stores = machine->callback_stores.count;
    result->acquired = machine->acquired.items;
    result->n_acquired = machine->acquired.count;
}

/* An export driver has no driver object: the kernel calls its DllUnload when the last importer goes. */
static const Value *dll_unload_of(Machine *machine)
{
    if (strcmp(program_driver(machine->program)->entry_name, "DllInitialize") != 0)
        return NULL;
    IrFunctionRef *ref = ARENA_NEW(machine->arena, IrFunctionRef);
    ref->name = ref->qualified = ref->id = "DllUnload";
    return program_function(machine->program, ref) != NULL ? value_function(machine->values, ref) : NULL;
}

static void run_life(Machine *machine, TerminalList *terminals)
{
    IrFunction *entry = program_entry(machine->program);
    StateList states = {0};
    if (entry != NULL)
        run_entry(machine, entry, &states);
    for (size_t i = 0; i < states.count; i++)
        classify(machine, terminals, states.items[i]);
    tear_down(machine, terminals);
}

static bool has_success(const TerminalList *terminals)
{
    for (size_t i = 0; i < terminals->count; i++)
        if (terminals->items[i].success)
            return true;
    return false;
}

/* Whether some unload comes to its end, or none has been tried. */
static bool has_unloaded(const TerminalList *terminals)
{
    for (size_t i = 0; i < terminals->count; i++)
        if (terminals->items[i].success && terminals->items[i].n_after > 0)
            return true;
    return !has_success(terminals);
}

/* Where each unload follows a null pointer, a routine that is not replayed is to set it before: then paths go on. */
static void unload_again(Machine *machine, TerminalList *terminals)
{
    if (has_unloaded(terminals) || !machine->ends_at_null || machine->over_budget)
        return;
    machine->ends_at_null = false;
    for (size_t i = 0; i < terminals->count; i++)
        if (terminals->items[i].success)
            teardown_unload(machine, &terminals->items[i]);
}

/* Where each path ends in a crash, the life is over and leaves nothing; where each waits for ever, nothing can be said. */
static void note_no_end(Machine *machine, const TerminalList *terminals)
{
    for (size_t i = 0; i < terminals->count && !machine->over_budget; i++) {
        const Terminal *terminal = &terminals->items[i];
        if (terminal->n_after == 0 && terminal->crashes)
            notes_add(machine->notes, NOTE_BUG_CHECK, terminal->pos, "%s after this exit ends in a bug check",
                      terminal->success ? "every path of the unload" : "every path of the teardown");
        else if (terminal->n_after == 0)
            notes_add(machine->notes, NOTE_NO_END, terminal->pos,
                      "no path of the teardown after this exit comes to its end: what it leaves is not known");
    }
}

/* Where no path succeeds, what looks like a null pointer was set by something that is not seen: then paths go on.  A
 * driver that does not succeed even so is one that never does. */
ReplayResult *replay_run(Program *program, const Catalogue *catalogue, const ReplayOptions *options, Arena *arena,
                         NoteList *notes)
{
    Machine *machine = machine_open(program, catalogue, options, arena, notes);
    TerminalList terminals = {0};
    machine->dll_unload = dll_unload_of(machine);
    machine->ends_at_null = true;
    run_life(machine, &terminals);
    if (!has_success(&terminals) && !machine->over_budget) {
        TerminalList more = {0};
        machine->ends_at_null = false;
        run_life(machine, &more);
        if (has_success(&more) || terminals.count == 0)
            terminals = more;
    }
    unload_again(machine, &terminals);
    note_no_end(machine, &terminals);
    machine->result->terminals = terminals.items;
    machine->result->n_terminals = terminals.count;
    collect(machine);
    machine->result->kind = replay_kind(machine->result, program_driver(program), arena);
    return machine->result;
}
