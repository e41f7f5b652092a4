/* SPDX-License-Identifier: MIT */
/* HS107 to HS111: routines that were registered where nothing calls them, and the create whose failure is ignored. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

enum { FLAG_NO_DISPATCH_OVERRIDE = 2 };

static bool is_miniport(const Platform *platform)
{
    return platform->create == CREATE_OK && (platform->flags & FLAG_NO_DISPATCH_OVERRIDE) != 0;
}

/* A routine that does nothing loses nothing. */
static bool does_something(const Case *one, const Value *routine)
{
    if (routine == NULL || routine->kind != VALUE_FUNCTION)
        return routine != NULL;
    const IrFunction *body = program_function(one->program, routine->func);
    for (size_t b = 0; body != NULL && b < body->n_blocks; b++)
        for (size_t i = 0; i < body->blocks[b].n_insts; i++) {
            const IrInst *inst = &body->blocks[b].insts[i];
            if (inst->op == IR_CALL && (inst->func == NULL || strncmp(inst->func->name, "DbgPrint", 8) != 0))
                return true;
        }
    return body == NULL;
}

/* ---- HS107, HS108 ---------------------------------------------------------------------------------------------------- */

static bool is_driver_left(const Terminal *terminal)
{
    if (terminal->n_after == 0)
        return false;
    for (size_t i = 0; i < terminal->n_after; i++)
        if (terminal->after[i]->platform.driver_deleted)
            return false;
    return true;
}

static void miniport_unload_missing(Case *one, const Terminal *terminal)
{
    const Platform *platform = &terminal->exit->platform;
    if (!is_miniport(platform) || platform->evt_unload != NULL || !terminal->unloadable || !is_driver_left(terminal))
        return;
    Draft *draft = draft_for(one, HS107, platform->create_inst, platform->create_function, "WDFDRIVER");
    draft->finding.message = "no unload route calls WdfDriverMiniportUnload, so the WDFDRIVER is never deleted";
    draft->finding.help =
        "call WdfDriverMiniportUnload(WdfGetDriver()) in the unload routine that the port driver calls";
    draft->finding.cwe = "CWE-772";
    draft->finding.consequence =
        "the framework keeps the WDFDRIVER and all objects below it; their cleanup callbacks never run";
    exits_add(one, draft, terminal, terminal->after[0]);
}

static void unload_never_called(Case *one, const Terminal *terminal)
{
    const Platform *platform = &terminal->exit->platform;
    if (!is_miniport(platform) || platform->evt_unload == NULL || platform->evt_unload->kind != VALUE_FUNCTION)
        return;
    const IrInst *place = platform->evt_unload_store != NULL ? platform->evt_unload_store : platform->create_inst;
    const char *name = platform->evt_unload->func->name;
    Draft *draft = draft_for(one, HS108, place, platform->create_function, name);
    draft->finding.api = "WdfDriverCreate";
    draft->finding.message = arena_printf(one->arena,
                                          "EvtDriverUnload is set to %s, which the framework drops: "
                                          "WdfDriverInitNoDispatchOverride is given",
                                          name);
    draft->finding.help = arena_printf(one->arena,
                                       "do the work of %s in the port driver's unload routine, which has to call "
                                       "WdfDriverMiniportUnload, or in the EvtCleanupCallback of the WDFDRIVER",
                                       name);
    draft->finding.cwe = "CWE-459";
    draft_add_related(one, draft, platform->create_inst->pos, "WdfDriverCreate reads the configuration here");
    if (!does_something(one, platform->evt_unload))
        draft_lower_confidence(draft, CONFIDENCE_MEDIUM);
    exits_add(one, draft, terminal, NULL);
}

/* ---- HS109 ----------------------------------------------------------------------------------------------------------- */

static bool was_called(const Terminal *terminal, const Displaced *displaced)
{
    for (size_t i = 0; i < terminal->n_after; i++)
        for (const Displaced *each = terminal->after[i]->platform.displaced; each != NULL; each = each->next)
            if (each->old == displaced->old && each->store == displaced->store && each->called)
                return true;
    return terminal->n_after == 0;
}

static bool is_framework(const Value *old)
{
    return platform_is_unload_marker(old) && strcmp(old->a->text, "WdfDriverCreate") == 0;
}

static const char *name_of(const Case *one, const Value *unload)
{
    if (platform_is_unload_marker(unload))
        return is_framework(unload) ? "the framework's unload routine"
                                    : arena_printf(one->arena, "the unload routine of %s", unload->a->text);
    return unload->kind == VALUE_FUNCTION ? unload->func->name : "nothing";
}

static bool matters(const Case *one, const Terminal *terminal, const Value *old)
{
    if (is_framework(old))
        return does_something(one, terminal->exit->platform.evt_unload);
    return platform_is_unload_marker(old) || does_something(one, old);
}

static void hook_lost(Case *one, const Terminal *terminal, const Displaced *displaced)
{
    bool by_api =
        displaced->store->op == IR_CALL && displaced->old_store != NULL && displaced->old->kind == VALUE_FUNCTION;
    const IrInst *place = by_api ? displaced->old_store : displaced->store;
    if (was_called(terminal, displaced))
        return;
    Draft *draft = draft_for(one, HS109, place, by_api ? displaced->old_function : displaced->function, "DriverUnload");
    const char *old = name_of(one, displaced->old);
    draft->finding.api = "DriverUnload";
    if (by_api)
        draft->finding.message =
            arena_printf(one->arena, "DriverUnload is set to %s before %s overwrites it: it never runs", old,
                         displaced->store->func != NULL ? displaced->store->func->name : "a call");
    else
        draft->finding.message =
            arena_printf(one->arena, "DriverUnload is overwritten and %s is not chained: it never runs", old);
    draft->finding.help = by_api ? "set DriverUnload after that call and chain the routine that it has put there"
                                 : "keep the routine that stands there and call it at the end of the new one";
    draft->finding.cwe = "CWE-459";
    draft_add_related(one, draft, displaced->store->pos, "overwritten here");
    if (!matters(one, terminal, displaced->old))
        draft->finding.level = LEVEL_NOTE;
    exits_add(one, draft, terminal, NULL);
}

/* ---- HS110, HS111 ---------------------------------------------------------------------------------------------------- */

static bool is_read_elsewhere(const Case *one, const CallbackStore *store)
{
    for (size_t i = 0; i < one->result->n_callback_stores; i++) {
        const CallbackStore *other = one->result->callback_stores[i];
        if (other->consumed && other->inst == store->inst)
            return true;
    }
    return false;
}

/* The way to the store without the calls that were entered for it: a path forgets those in which nothing happened. */
static const Path *last_event(const Path *path)
{
    while (path != NULL && path->kind == STEP_ENTER)
        path = path->before;
    return path;
}

static bool is_on_way(const Terminal *terminal, const CallbackStore *store)
{
    for (size_t i = 0; i < store->n_paths; i++)
        if (exits_is_before(terminal->exit->path, last_event(store->paths[i])))
            return true;
    return false;
}

static bool reaches_success(const Case *one, const CallbackStore *store, const Terminal **out_terminal)
{
    const Terminal *found = NULL;
    for (size_t i = 0; i < one->result->n_terminals; i++) {
        const Terminal *terminal = &one->result->terminals[i];
        bool is_good = terminal->success && terminal->exit->platform.create == CREATE_OK;
        if (is_on_way(terminal, store) && (found == NULL || is_good))
            found = terminal;
    }
    *out_terminal = found;
    return found != NULL && found->success && found->exit->platform.create == CREATE_OK;
}

static void callback_lost(Case *one, const CallbackStore *store)
{
    const Terminal *terminal;
    if (store->consumed || is_read_elsewhere(one, store) || !one->result->creates_wdf_driver ||
        !reaches_success(one, store, &terminal))
        return;
    const char *name = store->routine->func->name;
    Draft *draft = draft_for(one, HS110, store->inst, store->function, name);
    draft->finding.api = store->field;
    draft->finding.message =
        arena_printf(one->arena, "%s is set to %s where the framework never reads it", store->field, name);
    draft->finding.help = arena_printf(one->arena,
                                       "pass the structure that holds %s to the call that creates the object, "
                                       "and set it before that call",
                                       name);
    draft->finding.cwe = "CWE-665";
    if (terminal->exit->platform.create_inst != NULL)
        draft_add_related(one, draft, terminal->exit->platform.create_inst->pos, "WdfDriverCreate is called here");
    exits_add(one, draft, terminal, NULL);
}

static void create_ignored(Case *one, const Terminal *terminal)
{
    const Platform *platform = &terminal->exit->platform;
    if (platform->create != CREATE_FAILED || platform->create_inst == NULL)
        return;
    Draft *draft = draft_for(one, HS111, platform->create_inst, platform->create_function, "WDFDRIVER");
    draft->finding.message = "DriverEntry can return success although WdfDriverCreate failed";
    draft->finding.help = "return the status of WdfDriverCreate when it is a failure";
    draft->finding.cwe = "CWE-252";
    exits_add(one, draft, terminal, NULL);
}

void judge_registrations(Case *one)
{
    for (size_t i = 0; i < one->result->n_terminals; i++) {
        const Terminal *terminal = &one->result->terminals[i];
        if (!terminal->success)
            continue;
        miniport_unload_missing(one, terminal);
        unload_never_called(one, terminal);
        create_ignored(one, terminal);
        for (const Displaced *each = terminal->exit->platform.displaced; each != NULL; each = each->next)
            hook_lost(one, terminal, each);
    }
    for (size_t i = 0; i < one->result->n_callback_stores; i++)
        callback_lost(one, one->result->callback_stores[i]);
}
