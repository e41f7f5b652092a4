/* SPDX-License-Identifier: MIT */
/* HS101 to HS104: what is held after the teardown. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

static bool is_reported(const Resource *resource)
{
    return !resource->kind->is_auto;
}

static void set_words(Case *one, Draft *draft, const Resource *resource, const char *when)
{
    const char *what = words_resource(one, resource, draft->finding.holder);
    draft->resource = resource;
    draft->finding.api = resource->api->name;
    if (resource->inst->func != NULL)
        draft->finding.api = words_api(resource->inst);
    draft->finding.resource = resource->kind->id;
    draft->finding.cwe = resource->kind->cwe != NULL ? resource->kind->cwe : "CWE-772";
    draft->finding.consequence = words_consequence(one, resource->kind);
    draft->finding.message = arena_printf(one->arena, "%s is still held %s", what, when);
}

/* No public page says whether WPP_CLEANUP leaves the recorder's logs behind. */
static bool may_go_with_tracing(const Case *one, const State *after, const Resource *resource)
{
    Machine *machine = one->result->machine;
    const ResourceKind *tracing = catalogue_find_kind(one->catalogue, "wpp");
    return strcmp(resource->kind->id, "recorder_log") == 0 && tracing != NULL &&
           ledger_find_gone(machine, after, tracing, value_int(machine->values, 0)) != NULL;
}

/* The call that the way out TERMINAL is due to. */
static const IrInst *cause_of(const Terminal *terminal)
{
    const Path *cause = terminal->success ? NULL : exits_cause(terminal->exit->path, terminal->exit->result);
    return cause != NULL ? cause->inst : NULL;
}

static bool may_be_gone_after(const Case *one, const Terminal *terminal, const Resource *resource)
{
    for (size_t i = 0; i < terminal->n_after; i++) {
        const Resource *same = ledger_find(one->result->machine, terminal->after[i], resource->kind, resource->id);
        if (same != NULL && same->inst == resource->inst && same->may_be_gone)
            return true;
    }
    return false;
}

/* After the same failure something of the kind is given back, where the code that gives back is let to it: something that
 * it got out of the machine or of a table, and that may well be this. */
static bool may_be_gone(const Case *one, const Terminal *terminal, const Resource *resource)
{
    for (size_t i = 0; one->result->machine->has_guessed && i < one->result->n_terminals; i++) {
        const Terminal *other = &one->result->terminals[i];
        if (other->success == terminal->success && may_be_gone_after(one, other, resource) &&
            cause_of(other) == cause_of(terminal))
            return true;
    }
    return false;
}

static Confidence confidence_of(const Case *one, const Terminal *terminal, const State *after, const Resource *resource)
{
    if (resource->doubtful || resource->kind->is_minor || may_be_gone(one, terminal, resource))
        return CONFIDENCE_LOW;
    return resource->escaped || may_go_with_tracing(one, after, resource) ? CONFIDENCE_MEDIUM : CONFIDENCE_HIGH;
}

/* ---- would the unload routine have released it? ----------------------------------------------------------------------- */

static bool is_held_from(Machine *machine, const State *state, const Resource *resource)
{
    const Resource *held = ledger_find(machine, state, resource->kind, resource->id);
    while (held != NULL && held->inst != resource->inst)
        held = held->below;
    return held != NULL;
}

static const Resource *would_release(const Case *one, const Terminal *terminal, const Resource *resource)
{
    Machine *machine = one->result->machine;
    for (size_t i = 0; i < terminal->n_would; i++)
        if (!is_held_from(machine, terminal->would[i], resource)) {
            const Resource *gone = ledger_find_gone(machine, terminal->would[i], resource->kind, resource->id);
            return gone != NULL ? gone : resource;
        }
    return NULL;
}

/* The teardown routine in which GONE has been released; NULL = none. */
static const IrFunctionRef *teardown_of(const Resource *gone)
{
    const Path *teardown = path_teardown(gone->release_path);
    return teardown != NULL ? teardown->routine : NULL;
}

const Resource *leaks_released_in_teardown(const Case *one, const Terminal *terminal, const Resource *resource,
                                           bool at_unload_only)
{
    for (size_t i = 0; i < terminal->n_after; i++) {
        const Resource *gone = ledger_find_gone(one->result->machine, terminal->after[i], resource->kind, resource->id);
        const Path *teardown = gone != NULL && gone->release != NULL ? path_teardown(gone->release_path) : NULL;
        if (teardown != NULL && (teardown->at_unload_only || !at_unload_only))
            return gone;
    }
    return NULL;
}

/* A guard may keep the unload routine from it in the state of this exit (a handle that the error path has closed), and
 * still be what releases it in a life that succeeds.  AT_UNLOAD_ONLY: where a cleanup callback does not count, as it has
 * run. */
static const Resource *released_after_success(const Case *one, const Resource *resource, bool at_unload_only)
{
    Machine *machine = one->result->machine;
    for (size_t t = 0; t < one->result->n_terminals; t++) {
        const Terminal *terminal = &one->result->terminals[t];
        if (!terminal->success || ledger_find(machine, terminal->exit, resource->kind, resource->id) == NULL)
            continue;
        const Resource *gone = leaks_released_in_teardown(one, terminal, resource, at_unload_only);
        if (gone != NULL)
            return gone;
    }
    return NULL;
}

typedef struct Holds {
    const Value *id;
    bool found;
} Holds;

static bool holds_id(void *context, const Value *address, const Value *value)
{
    Holds *holds = context;
    (void)address;
    holds->found = holds->found || value == holds->id;
    return !holds->found;
}

/* Something that outlives DriverEntry still has the handle. */
static bool is_still_held_by_something(const State *state, const Resource *resource)
{
    if (resource->id->kind != VALUE_SYMBOL)
        return true;
    Holds holds = {resource->id, false};
    memory_each(state, holds_id, &holds);
    return holds.found;
}

static RuleId rule_of(const Case *one, const Terminal *terminal, const Resource *resource, const Resource **out_gone)
{
    bool no_driver = terminal->exit->platform.create != CREATE_OK;
    bool is_early = one->result->creates_wdf_driver && no_driver && resource->before_create;
    *out_gone = would_release(one, terminal, resource);
    if (*out_gone == NULL && is_still_held_by_something(terminal->exit, resource))
        *out_gone = released_after_success(one, resource, !is_early);
    return is_early ? HS101 : *out_gone != NULL ? HS102 : HS103;
}

/* ---- help ---------------------------------------------------------------------------------------------------------- */

static const char *release_of(const Case *one, const Resource *resource, const Resource *gone)
{
    if (gone != NULL && gone->release != NULL && gone->release->func != NULL)
        return words_api(gone->release);
    return words_release(one, resource->kind);
}

/* A function that is declared in one source and defined in another has two references. */
static bool is_same(const IrFunctionRef *a, const IrFunctionRef *b)
{
    return strcmp(a->id, b->id) == 0;
}

static bool is_on_path(const Path *path, const IrFunctionRef *routine)
{
    while (path != NULL && (path->function == NULL || !is_same(path->function->ref, routine)))
        path = path->before;
    return path != NULL;
}

static const char *failure_help(const Case *one, RuleId rule, const Resource *resource, const Resource *gone)
{
    const char *release = release_of(one, resource, gone), *cleanup = words_driver_cleanup(one);
    const IrFunctionRef *unload = gone != NULL ? teardown_of(gone) : NULL;
    const char *in = gone != NULL && gone->release_function != NULL ? gone->release_function->ref->name : NULL;
    if (cleanup == NULL)
        cleanup = "an EvtCleanupCallback of the WDFDRIVER";
    if (rule == HS101)
        return arena_printf(one->arena,
                            "acquire it after WdfDriverCreate and release it in %s, or call %s before this exit",
                            cleanup, release);
    if (one->result->creates_wdf_driver && !resource->before_create && unload != NULL)
        return gone->release_function != NULL && is_same(gone->release_function->ref, unload)
                   ? arena_printf(one->arena, "move the call of %s from %s to %s, which runs in both cases", release,
                                  unload->name, cleanup)
                   : arena_printf(one->arena, "release it in %s, which runs in both cases, and not under %s", cleanup,
                                  unload->name);
    if (one->result->creates_wdf_driver)
        return arena_printf(one->arena, "call %s in %s, or on this exit", release, cleanup);
    if (in != NULL)
        return arena_printf(one->arena, "call %s on this exit too, as %s does", release, in);
    return arena_printf(one->arena, "call %s on this exit", release);
}

/* ---- failing exits --------------------------------------------------------------------------------------------------- */

/* Where the release stands that the unload routine gets to. */
static const char *release_words(const Case *one, const Path *path, const Resource *gone)
{
    const IrFunctionRef *in = gone->release_function != NULL ? gone->release_function->ref : NULL;
    const IrFunctionRef *unload = teardown_of(gone), *whole = unload != NULL ? unload : in;
    const char *under = unload != NULL && in != NULL && !is_same(in, unload) ? " under " : "";
    const char *when = whole != NULL && is_on_path(path, whole)
                           ? "at unload only"
                           : arena_printf(one->arena, "which does not run when %s fails", words_entry(one));
    return arena_printf(one->arena, "released here%s%s%s%s, %s", in != NULL ? ", in " : "", in != NULL ? in->name : "",
                        under, *under != '\0' ? unload->name : "", when);
}

static void leak_on_failure(Case *one, const Terminal *terminal, const State *after, const Resource *resource)
{
    const Resource *gone = NULL;
    RuleId rule = rule_of(one, terminal, resource, &gone);
    const char *holder = draft_holder(one, rule, terminal->exit, resource);
    Draft *draft = draft_for(one, rule, resource->inst, resource->function, holder);
    if (draft->resource == NULL) {
        const char *more = rule == HS101   ? " without a WDFDRIVER"
                           : rule == HS102 ? ": only the unload routine, which does not run then, releases it"
                                           : ", and nothing releases it";
        set_words(one, draft, resource, arena_printf(one->arena, "when %s fails%s", words_entry(one), more));
        draft->finding.help = failure_help(one, rule, resource, gone);
    }
    if (!draft_weigh(draft, confidence_of(one, terminal, after, resource)))
        return;
    exits_add(one, draft, terminal, after);
    if (gone != NULL && gone->release != NULL)
        draft_add_related(one, draft, gone->release->pos, release_words(one, terminal->exit->path, gone));
}

/* ---- unload ---------------------------------------------------------------------------------------------------------- */

static void leak_on_unload(Case *one, const Terminal *terminal, const State *after, const Resource *resource)
{
    const char *holder = draft_holder(one, HS104, terminal->exit, resource);
    Draft *draft = draft_find(one, HS104, resource->inst, holder);
    bool is_first = draft == NULL || draft->finding.confidence == CONFIDENCE_LOW; /* that somebody is asked for */
    if (is_first && !resource->doubtful && released_elsewhere(one, terminal->exit, after, resource))
        return;
    draft = draft_for(one, HS104, resource->inst, resource->function, holder);
    if (draft->resource == NULL) {
        set_words(one, draft, resource, "after the driver has been unloaded");
        draft->finding.help = arena_printf(
            one->arena, "call %s in the unload routine%s", words_release(one, resource->kind),
            one->result->creates_wdf_driver ? " or, better, in an EvtCleanupCallback of the WDFDRIVER" : "");
    }
    if (draft_weigh(draft, confidence_of(one, terminal, after, resource)))
        exits_add(one, draft, terminal, after);
}

/* IoRegisterFileSystem takes a reference on the device, so that a driver which has one registered is not unloaded before
 * somebody (its IRP_MJ_SHUTDOWN handler, mostly) has taken it back, and the devices with it.  Source: WDK documentation. */
static bool is_kept_by_file_system(Case *one, const State *after, const Resource *resource)
{
    const Resource **held;
    bool is_pinned = strcmp(resource->kind->id, "file_system") == 0 || strcmp(resource->kind->id, "device") == 0;
    size_t n = is_pinned ? ledger_held(one->result->machine, after, &held) : 0;
    for (size_t i = 0; i < n; i++)
        if (strcmp(held[i]->kind->id, "file_system") == 0)
            return true;
    return false;
}

static void judge_held(Case *one, const Terminal *terminal, const State *after, const Resource *resource)
{
    if (!is_reported(resource) || handed_on(one, terminal->exit, after, resource))
        return;
    if (!terminal->success)
        leak_on_failure(one, terminal, after, resource);
    else if (terminal->unloadable && !is_kept_by_file_system(one, after, resource))
        leak_on_unload(one, terminal, after, resource);
}

static void judge_terminal(Case *one, const Terminal *terminal)
{
    Machine *machine = one->result->machine;
    for (size_t i = 0; i < terminal->n_after; i++) {
        const Resource **held;
        size_t n = ledger_held(machine, terminal->after[i], &held);
        for (size_t k = 0; k < n; k++)
            for (const Resource *each = held[k]; each != NULL; each = each->below)
                judge_held(one, terminal, terminal->after[i], each);
    }
}

void judge_leaks(Case *one)
{
    for (size_t i = 0; i < one->result->n_terminals; i++)
        judge_terminal(one, &one->result->terminals[i]);
}
