/* SPDX-License-Identifier: MIT */
/* --dump=states: each way out with what is held at it, after the teardown, and after an unload that never happens.  Lines
 * are sorted, so that the text depends on nothing but the driver. */
#include <stdlib.h>
#include <string.h>

#include "replay/machine.h"

typedef VEC(const char *) Lines;

static int compare_lines(const void *left, const void *right)
{
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

static const char *sorted(Arena *arena, Lines *lines, const char *separator)
{
    const char *text = "";
    if (lines->count > 0)
        qsort(lines->items, lines->count, sizeof *lines->items, compare_lines);
    for (size_t i = 0; i < lines->count; i++)
        if (i == 0 || strcmp(lines->items[i], lines->items[i - 1]) != 0)
            text = arena_printf(arena, "%s%s%s", text, *text != '\0' ? separator : "", lines->items[i]);
    return text;
}

static const char *held_line(Machine *machine, const State *state)
{
    const Resource **held;
    size_t n = ledger_held(machine, state, &held);
    Lines lines = {0};
    for (size_t i = 0; i < n; i++) {
        const char *count = held[i]->count > 1 ? arena_printf(machine->arena, " x%d", held[i]->count) : "";
        VEC_PUSH(machine->arena, &lines,
                 arena_printf(machine->arena, "%s@%u:%u%s%s", held[i]->kind->id, held[i]->inst->pos.line,
                              held[i]->inst->pos.column, count, held[i]->escaped ? " (escaped)" : ""));
    }
    const char *text = sorted(machine->arena, &lines, ", ");
    return *text != '\0' ? text : "nothing";
}

static const char *held_lines(Machine *machine, State **states, size_t n)
{
    Lines lines = {0};
    for (size_t i = 0; i < n; i++)
        VEC_PUSH(machine->arena, &lines, held_line(machine, states[i]));
    return sorted(machine->arena, &lines, " | ");
}

static const char *misuse_lines(Machine *machine, const Terminal *terminal)
{
    Lines lines = {0};
    for (size_t i = 0; i < terminal->n_after; i++)
        for (const Misuse *each = terminal->after[i]->misuses; each != NULL; each = each->next)
            VEC_PUSH(machine->arena, &lines,
                     arena_printf(machine->arena, "    %s %s@%u:%u\n", rule_id(each->rule), each->kind->id,
                                  each->inst->pos.line, each->inst->pos.column));
    return sorted(machine->arena, &lines, "");
}

static const char *cause_line(Machine *machine, const Path *path)
{
    for (; path != NULL; path = path->before)
        if (path->kind == STEP_FAIL)
            return arena_printf(machine->arena, ", %s fails at %u:%u", path->text, path->pos.line, path->pos.column);
    return "";
}

static const char *terminal_text(Machine *machine, const Terminal *terminal)
{
    static const char *const created[] = {"no WDFDRIVER", "WDFDRIVER", "WdfDriverCreate failed"};
    const char *text = arena_printf(machine->arena, "%s at %u:%u%s (%s)\n    held: %s\n    after the teardown: %s\n",
                                    terminal->success ? "success" : "failure", terminal->pos.line, terminal->pos.column,
                                    terminal->success ? "" : cause_line(machine, terminal->exit->path),
                                    created[terminal->exit->platform.create], held_line(machine, terminal->exit),
                                    held_lines(machine, terminal->after, terminal->n_after));
    if (terminal->success)
        text = arena_printf(machine->arena, "%s    %s\n", text,
                            terminal->unloadable ? "can be unloaded" : "cannot be unloaded");
    else
        text = arena_printf(machine->arena, "%s    the unload routine would leave: %s\n", text,
                            held_lines(machine, terminal->would, terminal->n_would));
    return arena_printf(machine->arena, "%s%s", text, misuse_lines(machine, terminal));
}

char *replay_print(const ReplayResult *result, Arena *arena)
{
    Lines lines = {0};
    for (size_t i = 0; i < result->n_terminals; i++)
        VEC_PUSH(arena, &lines, terminal_text(result->machine, &result->terminals[i]));
    return arena_printf(arena, "kind: %s\n%s", result->kind != NULL ? result->kind : "unknown",
                        sorted(arena, &lines, ""));
}
