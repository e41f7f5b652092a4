/* SPDX-License-Identifier: MIT */
/* HS120, HS121: right today, and one further exit away from a leak. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

static bool has_leak(const Case *one, const Resource *resource)
{
    for (size_t i = 0; i < one->drafts.count; i++) {
        const Draft *draft = one->drafts.items[i];
        if (draft->finding.rule <= HS103 && draft->resource != NULL && draft->resource->inst == resource->inst)
            return true;
    }
    return false;
}

static bool has_passed(const Terminal *terminal, const IrInst *inst)
{
    for (const Path *path = terminal->exit->path; path != NULL; path = path->before)
        if (path->kind == STEP_ACQUIRE && path->inst == inst)
            return true;
    return false;
}

/* The first failing exit after the acquisition, without a WDFDRIVER when asked for; NULL = none. */
static const Terminal *failure_after(const Case *one, const Resource *resource, bool without_driver)
{
    for (size_t i = 0; i < one->result->n_terminals; i++) {
        const Terminal *terminal = &one->result->terminals[i];
        if (!terminal->success && has_passed(terminal, resource->inst) &&
            (!without_driver || terminal->exit->platform.create != CREATE_OK))
            return terminal;
    }
    return NULL;
}

static const Terminal *success_after(const Case *one, const Resource *resource)
{
    for (size_t i = 0; i < one->result->n_terminals; i++)
        if (one->result->terminals[i].success && has_passed(&one->result->terminals[i], resource->inst))
            return &one->result->terminals[i];
    return NULL;
}

static Draft *note_on(Case *one, RuleId rule, const Terminal *terminal, const Resource *resource, const char *text)
{
    const char *holder = words_holder(one, terminal->exit, resource);
    Draft *draft = draft_for(one, rule, resource->inst, resource->function, holder);
    draft->resource = resource;
    draft->finding.resource = resource->kind->id;
    draft->finding.cwe = "CWE-459";
    draft->finding.message = arena_printf(one->arena, "%s %s", words_resource(one, resource, holder), text);
    return draft;
}

static void early_allocation(Case *one, const Resource *resource)
{
    const Terminal *success = success_after(one, resource);
    if (!resource->before_create || success == NULL || failure_after(one, resource, true) == NULL)
        return;
    if (ledger_find(one->result->machine, success->exit, resource->kind, resource->id) == NULL)
        return;
    Draft *draft = note_on(one, HS120, success, resource,
                           "is acquired before WdfDriverCreate: each failing exit has to release it by hand");
    draft->finding.help = "acquire it after WdfDriverCreate and release it in an EvtCleanupCallback of the WDFDRIVER";
    for (size_t i = 0; i < one->result->n_terminals; i++) {
        const Terminal *terminal = &one->result->terminals[i];
        if (!terminal->success && has_passed(terminal, resource->inst) && terminal->exit->platform.create != CREATE_OK)
            exits_add(one, draft, terminal, NULL);
    }
}

static void unload_only(Case *one, const Resource *resource)
{
    const Terminal *success = success_after(one, resource);
    if (success == NULL || !success->unloadable || failure_after(one, resource, false) != NULL)
        return;
    if (ledger_find(one->result->machine, success->exit, resource->kind, resource->id) == NULL)
        return;
    const Resource *gone = leaks_released_in_teardown(one, success, resource, true);
    if (gone == NULL)
        return;
    Draft *draft = note_on(one, HS121, success, resource,
                           "is released only at unload: the first exit that fails after it will leak it");
    draft->finding.help = one->result->creates_wdf_driver ? "release it in an EvtCleanupCallback of the WDFDRIVER"
                                                          : "release it on each failing exit that is added";
    draft_add_related(one, draft, gone->release->pos, "released here");
    exits_add(one, draft, success, NULL);
}

void judge_fragile(Case *one)
{
    for (size_t i = 0; i < one->result->n_acquired; i++) {
        const Resource *resource = one->result->acquired[i];
        if (resource->kind->is_auto || has_leak(one, resource))
            continue;
        if (one->result->creates_wdf_driver)
            early_allocation(one, resource);
        unload_only(one, resource);
    }
}
