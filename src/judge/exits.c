/* SPDX-License-Identifier: MIT */
/* From a path of the replay to the steps of a finding.  A path is a list backwards from its newest event; the teardown's
 * events follow the exit's.  Every call whose failure leads to an exit has a way of its own. */
#include <string.h>

#include "judge/case.h"

enum { MAX_EXITS = 64, MAX_STEPS = 400 };

static const Path *exit_step(const Path *path)
{
    while (path != NULL && path->kind != STEP_EXIT)
        path = path->before;
    return path;
}

static const IrInst *origin_of(const Value *status)
{
    while (status != NULL &&
           (status->kind == VALUE_CAST || status->kind == VALUE_UNARY || status->kind == VALUE_BINARY))
        status = status->a;
    return status != NULL && status->kind == VALUE_SYMBOL ? status->inst : NULL;
}

const Path *exits_cause(const Path *path, const Value *result)
{
    const IrInst *origin = origin_of(result);
    const Path *at = exit_step(path), *last = NULL;
    for (at = at != NULL ? at : path; at != NULL; at = at->before) {
        if (at->kind != STEP_FAIL)
            continue;
        if (last == NULL)
            last = at;
        if (origin == NULL || at->inst == origin)
            return at;
    }
    return last;
}

bool exits_is_before(const Path *path, const Path *ancestor)
{
    while (path != NULL && path != ancestor)
        path = path->before;
    return path == ancestor;
}

static bool is_kept(const Path *path, size_t n_all)
{
    return path->kind != STEP_DECISION || n_all < MAX_STEPS;
}

/* What has to be told of a way even where there is little room. */
typedef struct Essence {
    const Path *cause, *acquisition;
    const Path *teardown; /* of a wrong release: the routine that does it */
} Essence;

static bool is_essential(const Path *path, const Essence *essence)
{
    return path == essence->cause || path == essence->acquisition || path == essence->teardown ||
           path->kind == STEP_EXIT;
}

static const Step *steps_of(const Case *one, const Path *path, const Essence *essence, size_t *out_n)
{
    size_t n_all = path == NULL ? 0 : path->length, n = 0;
    Step *steps = ARENA_ARRAY(one->arena, Step, n_all + 1);
    for (const Path *at = path; at != NULL && n < n_all; at = at->before) {
        if (!is_kept(at, n_all))
            continue;
        Step *step = &steps[n_all - ++n];
        *step = (Step){.kind = at->kind,
                       .pos = at->pos,
                       .text = words_step(one, at),
                       .depth = at->depth,
                       .function = at->function != NULL ? at->function->ref->name : NULL,
                       .essential = is_essential(at, essence)};
    }
    *out_n = n;
    return steps + (n_all - n);
}

static bool is_known(const Draft *draft, const SourcePos *exit, const SourcePos *cause)
{
    for (size_t i = 0; i < draft->exits.count; i++) {
        const FindingExit *each = &draft->exits.items[i];
        if (each->exit.line == exit->line && each->exit.column == exit->column && each->cause.line == cause->line &&
            each->cause.column == cause->column && each->cause.file == cause->file)
            return true;
    }
    return false;
}

static const char *cause_text(const Case *one, const Path *cause, bool success)
{
    if (success)
        return "the driver is unloaded";
    return arena_printf(one->arena, "%s fails", cause == NULL || cause->text == NULL ? words_entry(one) : cause->text);
}

/* An exit that succeeds has a cause only where the finding is about that: the failure of the call at its primary place. */
static const Path *ignored_failure(const Draft *draft, const Path *path)
{
    if (draft->finding.rule != HS111)
        return NULL;
    while (path != NULL && !(path->kind == STEP_FAIL && path->inst == draft->inst))
        path = path->before;
    return path;
}

static void add(Case *one, Draft *draft, const Terminal *terminal, const Path *full)
{
    const Path *cause = terminal->success ? ignored_failure(draft, full) : exits_cause(full, terminal->exit->result);
    FindingExit exit = {.exit = terminal->pos,
                        .cause_text = cause_text(one, cause, terminal->success && cause == NULL)};
    if (cause != NULL)
        exit.cause = cause->pos;
    if (draft->exits.count >= MAX_EXITS || is_known(draft, &exit.exit, &exit.cause))
        return;
    Essence essence = {.cause = cause, .acquisition = draft->resource != NULL ? draft->resource->path : NULL};
    if (draft->finding.rule == HS105 || draft->finding.rule == HS106)
        essence.teardown = path_teardown(full);
    exit.steps = steps_of(one, full, &essence, &exit.n_steps);
    VEC_PUSH(one->arena, &draft->exits, exit);
}

/* Whether the decisions of PATH can be taken one after the other.  States that were merged go on as one, also where what
 * had made them different is asked for again: only one of the ways that led there leads on. */
static bool can_be(const Case *one, const Path *path)
{
    Machine *machine = one->result->machine;
    State known = {.owner = 0};
    VEC(const Path *) decisions = {0};
    bool is_possible = true;
    for (; path != NULL; path = path->before)
        if (path->kind == STEP_DECISION && path->subject != NULL)
            VEC_PUSH(one->arena, &decisions, path);
    state_freeze(machine, &known);
    for (size_t i = decisions.count; i > 0 && is_possible; i--)
        is_possible = fact_assume(machine, &known, decisions.items[i - 1]->subject, decisions.items[i - 1]->taken);
    return is_possible;
}

/* All ways to TERMINAL, of which FULL is one, as far as they can be. */
static void find_ways(Case *one, const Terminal *terminal, const Path *full)
{
    one->ways_like = full;
    one->ways_to = terminal;
    one->ways.count = 0;
    if (terminal->exit->others == NULL || can_be(one, full))
        VEC_PUSH(one->arena, &one->ways, full);
    for (const OtherPath *other = terminal->exit->others; other != NULL; other = other->next) {
        const Path *way = path_continue(one->arena, full, other);
        if (can_be(one, way))
            VEC_PUSH(one->arena, &one->ways, way);
    }
    if (one->ways.count == 0)
        VEC_PUSH(one->arena, &one->ways, full);
}

static void add_ways(Case *one, Draft *draft, const Terminal *terminal, const Path *full)
{
    if (one->ways_like != full || one->ways_to != terminal) /* they are asked for again for each resource */
        find_ways(one, terminal, full);
    for (size_t i = 0; i < one->ways.count; i++)
        add(one, draft, terminal, one->ways.items[i]);
}

void exits_add(Case *one, Draft *draft, const Terminal *terminal, const State *end)
{
    add_ways(one, draft, terminal, end != NULL ? end->path : terminal->exit->path);
}

void exits_add_misuse(Case *one, Draft *draft, const Terminal *terminal, const Misuse *misuse)
{
    bool is_after = exit_step(misuse->path) != NULL;
    add_ways(one, draft, terminal, is_after ? misuse->path : terminal->exit->path);
}
