/* SPDX-License-Identifier: MIT */
/* What the system does after the entry has returned: after a failure the WDFDRIVER is deleted (F1, F2); after a success
 * the driver is unloaded by the routes of F4 to F7b. */
#include <string.h>

#include "replay/machine.h"
#include "replay/teardown.h"

enum { FLAG_NON_PNP = 1, FLAG_NO_DISPATCH_OVERRIDE = 2 };

/* ---- DriverObject->DriverUnload ------------------------------------------------------------------------------------ */

const Value *platform_unload_marker(Machine *machine, const char *api)
{
    return value_apply(machine->values, "platform unload", value_string(machine->values, api), NULL);
}

bool platform_is_unload_marker(const Value *value)
{
    return value->kind == VALUE_APPLY && strcmp(value->text, "platform unload") == 0;
}

void platform_unload_stored(Machine *machine, State *state, const Value *address, const Value *old, const Value *value,
                            const IrInst *inst)
{
    Platform *platform = &state->platform;
    const IrFunction *function = machine->activation != NULL ? machine->activation->function : NULL;
    if (value_root(address) != platform->driver_object)
        return;
    bool was_set = old->kind == VALUE_FUNCTION || platform_is_unload_marker(old);
    bool is_taken_back = inst->op == IR_STORE && fact_is_null(state, value);
    if (was_set && old != value && !is_taken_back) {
        Displaced *displaced = ARENA_NEW(machine->arena, Displaced);
        *displaced = (Displaced){platform->displaced,       old,      value, platform->unload_store, inst,
                                 platform->unload_function, function, false};
        platform->displaced = displaced;
    }
    platform->unload_store = inst;
    platform->unload_function = function;
}

static const Displaced *with_called(Machine *machine, const Displaced *list, const Value *old)
{
    if (list == NULL)
        return NULL;
    Displaced *copy = ARENA_NEW(machine->arena, Displaced);
    *copy = *list;
    copy->next = with_called(machine, list->next, old);
    copy->called = list->called || list->old == old;
    return copy;
}

void platform_note_called(Machine *machine, State *state, const Value *routine)
{
    for (const Displaced *each = state->platform.displaced; each != NULL; each = each->next)
        if (each->old == routine && !each->called) {
            state->platform.displaced = with_called(machine, state->platform.displaced, routine);
            return;
        }
}

/* ---- running routines ---------------------------------------------------------------------------------------------- */

StateList machine_call_on_all(Machine *machine, StateList states, const Value *routine, const Value *argument,
                              const IrInst *inst, const char *what, bool at_unload_only)
{
    StateList next = {0};
    for (size_t i = 0; i < states.count; i++) {
        if (routine->kind == VALUE_FUNCTION)
            state_add_teardown(machine, states.items[i], routine->func, what, at_unload_only);
        machine_call_value(machine, states.items[i], routine, &argument, 1, inst, &next);
    }
    return next;
}

static StateList call_all(Machine *machine, StateList states, const Value *routine, const Value *argument,
                          const char *what, bool refuses_by_status)
{
    StateList next = machine_call_on_all(machine, states, routine, argument, NULL, what, true);
    for (size_t i = 0, n = next.count; i < n && refuses_by_status && next.count > 1; i++) { /* refused: not unloaded */
        size_t k = n - 1 - i;
        const Value *result = next.items[k]->result;
        if (result != NULL && fact_of(next.items[k], result).high < 0)
            next.items[k] = next.items[--next.count];
    }
    return next;
}

static StateList delete_driver(Machine *machine, StateList states, const char *why)
{
    StateList next = {0};
    for (size_t i = 0; i < states.count; i++)
        wdf_driver_delete(machine, states.items[i], why, &next);
    return next;
}

static StateList one(Machine *machine, const State *state)
{
    StateList states = {0};
    VEC_PUSH(machine->arena, &states, state_fork_final(machine, state));
    states.items[0]->result = NULL;
    return states;
}

static bool can_be_run(Machine *machine, const Value *routine)
{
    return routine->kind == VALUE_FUNCTION && program_function(machine->program, routine->func) != NULL;
}

static const Value *route_argument(Machine *machine, const State *state, const Route *route)
{
    /* FLTFL_FILTER_UNLOAD_MANDATORY: an unload that cannot be refused */
    bool is_filter = route->api != NULL && strncmp(route->api->name, "Flt", 3) == 0;
    if (route->context != NULL)
        return route->context;
    return is_filter ? value_int(machine->values, 1) : state->platform.driver_object;
}

/* ---- after success ------------------------------------------------------------------------------------------------- */

static StateList run_evt_unload(Machine *machine, StateList states, const Value *routine)
{
    for (size_t i = 0; i < states.count; i++)
        states.items[i]->platform.evt_unload_ran = true;
    return call_all(machine, states, routine, wdf_driver_handle(machine), "the EvtDriverUnload", false);
}

/* What the framework's own DriverUnload does (F4). */
static StateList framework_unload(Machine *machine, StateList states, const Value *evt_unload)
{
    if (evt_unload != NULL)
        states = run_evt_unload(machine, states, evt_unload);
    return delete_driver(machine, states, "the framework deletes the WDFDRIVER");
}

/* A framework that puts its own routine into DriverUnload calls the driver's from there: ROUTE is lost with it. */
static bool is_behind(const Route *route, const Value *unload)
{
    if (route->api == NULL || !route->api->overwrites_unload)
        return true;
    return platform_is_unload_marker(unload) && strcmp(unload->a->text, route->api->name) == 0;
}

static bool is_route_of(const Route *route, const Value *marker)
{
    return route->api != NULL && route->api->overwrites_unload && is_behind(route, marker);
}

/* LIST without the routes behind MARKER. */
static const Route *routes_beside(Machine *machine, const Route *list, const Value *marker)
{
    if (list == NULL)
        return NULL;
    const Route *rest = routes_beside(machine, list->next, marker);
    if (is_route_of(list, marker))
        return rest;
    Route *copy = ARENA_NEW(machine->arena, Route);
    *copy = *list;
    copy->next = rest;
    return copy;
}

static StateList run_route(Machine *machine, const State *state, const Route *route, StateList states)
{
    bool refuses = route->api != NULL && strncmp(route->api->name, "Flt", 3) == 0;
    return call_all(machine, states, route->routine, route_argument(machine, state, route), "the unload routine",
                    refuses);
}

/* The driver chains: a framework's unload routine runs the driver's that were given to that framework, once. */
void platform_chain(Machine *machine, State *state, const Value *marker, StateList *out)
{
    const Platform platform = state->platform;
    bool is_framework = strcmp(marker->a->text, "WdfDriverCreate") == 0 && !platform.evt_unload_ran;
    StateList states = {0};
    platform_note_called(machine, state, marker);
    state->platform.routes = routes_beside(machine, platform.routes, marker);
    VEC_PUSH(machine->arena, &states, state);
    if (is_framework)
        states = framework_unload(machine, states, platform.evt_unload);
    for (const Route *route = platform.routes; route != NULL; route = route->next)
        if (is_route_of(route, marker))
            states = run_route(machine, state, route, states);
    for (size_t i = 0; i < states.count; i++)
        VEC_PUSH(machine->arena, out, states.items[i]);
}

/* A minifilter that has been unregistered is not asked to unload. */
static bool is_forgotten(Machine *machine, const State *state, const Route *route)
{
    const Resource *resource = route->registration;
    return resource != NULL && route->api != NULL && strncmp(route->api->name, "Flt", 3) == 0 &&
           ledger_find(machine, state, resource->kind, resource->id) == NULL &&
           ledger_find_gone(machine, state, resource->kind, resource->id) != NULL;
}

static bool has_route(Machine *machine, const State *state, const Value *unload)
{
    for (const Route *route = state->platform.routes; route != NULL; route = route->next)
        if (is_behind(route, unload) && !is_forgotten(machine, state, route))
            return true;
    return false;
}

static StateList run_routes(Machine *machine, const State *state, const Value *unload, StateList states, bool *known)
{
    for (const Route *route = state->platform.routes; route != NULL; route = route->next) {
        if (!is_behind(route, unload) || is_forgotten(machine, state, route))
            continue;
        *known = *known && can_be_run(machine, route->routine);
        states = run_route(machine, state, route, states);
    }
    return states;
}

void teardown_unload(Machine *machine, Terminal *terminal)
{
    const State *state = terminal->exit;
    const Platform *platform = &state->platform;
    const Value *address = value_field(machine->values, platform->driver_object, "DriverUnload");
    const Value *unload = memory_load(machine, state, address, NULL);
    bool has_wdf = platform->create == CREATE_OK && !platform->driver_deleted, known = true;
    bool overrides = (platform->flags & FLAG_NO_DISPATCH_OVERRIDE) == 0;
    bool is_pnp = (platform->flags & FLAG_NON_PNP) == 0;
    bool is_marker = platform_is_unload_marker(unload),
         is_none = unload->kind == VALUE_INITIAL || fact_is_null(state, unload);
    bool is_stub = has_wdf && ((overrides && is_pnp) || platform->evt_unload != NULL);
    uint64_t n_crashes = machine->n_crashes;
    StateList states = one(machine, state);

    terminal->unloadable = !is_none || is_stub || has_route(machine, state, unload) || machine->dll_unload != NULL;
    if (has_wdf && overrides && is_marker && strcmp(unload->a->text, "WdfDriverCreate") == 0) {
        if (platform->evt_unload != NULL)
            known = can_be_run(machine, platform->evt_unload);
        states = framework_unload(machine, states, platform->evt_unload);
    } else if (!is_none && !is_marker) {
        known = can_be_run(machine, unload);
        states = call_all(machine, states, unload, platform->driver_object, "the DriverUnload", false);
    }
    states = run_routes(machine, state, unload, states, &known);
    if (machine->dll_unload != NULL)
        states = call_all(machine, states, machine->dll_unload, platform->driver_object, "the DllUnload", false);
    if (is_stub)
        states = delete_driver(machine, states, "the framework deletes the WDFDRIVER");
    terminal->unloadable = terminal->unloadable && known;
    terminal->crashes = machine->n_crashes > n_crashes;
    terminal->after = states.items;
    terminal->n_after = states.count;
}

/* ---- after a failure ----------------------------------------------------------------------------------------------- */

void teardown_failure(Machine *machine, Terminal *terminal)
{
    uint64_t n_crashes = machine->n_crashes;
    StateList states = delete_driver(machine, one(machine, terminal->exit),
                                     "DriverEntry has failed: the framework deletes the WDFDRIVER");
    terminal->crashes = machine->n_crashes > n_crashes;
    terminal->after = states.items;
    terminal->n_after = states.count;
}

static void add_route(Machine *machine, RouteList *list, const Value *routine, const Value *context, const Api *api,
                      bool is_evt_unload)
{
    if (routine == NULL || routine->kind != VALUE_FUNCTION)
        return;
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i].route.routine == routine)
            return;
    VEC_PUSH(machine->arena, list, ((UnloadRoute){{NULL, routine, context, api, NULL}, is_evt_unload}));
}

void teardown_collect_routes(Machine *machine, const State *state, RouteList *list)
{
    const Platform *platform = &state->platform;
    add_route(machine, list, platform->evt_unload, NULL, NULL, true);
    add_route(machine, list, machine->dll_unload, NULL, NULL, false);
    const Value *address = value_field(machine->values, platform->driver_object, "DriverUnload");
    add_route(machine, list, memory_load(machine, state, address, NULL), NULL, NULL, false);
    for (const Route *route = platform->routes; route != NULL; route = route->next)
        if (!is_forgotten(machine, state, route))
            add_route(machine, list, route->routine, route->context, route->api, false);
}

static bool holds_anything(Machine *machine, const State *state)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    for (size_t i = 0; i < n; i++)
        if (!held[i]->kind->is_auto)
            return true;
    return false;
}

/* What each of the unload routines makes of AFTER, alone: a driver that fails has none that runs, one that succeeds mostly
 * one of them.  Where nothing is held any more the others are not asked. */
static void run_would(Machine *machine, const Terminal *terminal, State *after, const RouteList *routes,
                      StateList *would)
{
    bool holds = holds_anything(machine, after);
    if (!holds || routes->count == 0)
        VEC_PUSH(machine->arena, would, after);
    for (size_t i = 0; i < routes->count && holds; i++) {
        const UnloadRoute *each = &routes->items[i];
        const Value *routine = each->route.routine;
        StateList states = one(machine, after);
        states = each->is_evt_unload
                     ? run_evt_unload(machine, states, routine)
                     : call_all(machine, states, routine, route_argument(machine, terminal->exit, &each->route),
                                "the unload routine", each->route.api != NULL);
        for (size_t k = 0; k < states.count; k++) {
            holds = holds && holds_anything(machine, states.items[k]);
            VEC_PUSH(machine->arena, would, states.items[k]);
        }
    }
}

/* Would the unload routines have released it?  They are run where they never would be. */
void teardown_would(Machine *machine, Terminal *terminal, const RouteList *routes)
{
    StateList would = {0};
    machine->hypothetical = true;
    for (size_t i = 0; i < terminal->n_after; i++)
        run_would(machine, terminal, terminal->after[i], routes, &would);
    machine->hypothetical = false;
    terminal->would = would.items;
    terminal->n_would = would.count;
}
