/* SPDX-License-Identifier: MIT */
/* The model of the driver and the ledger of what was read. */
#include <string.h>

#include "catalogue/catalogue.h"
#include "judge/case.h"
#include "replay/machine.h"

static int32_t index_of(const Case *one, const IrFunction *function)
{
    for (size_t i = 0; i < one->result->n_functions; i++)
        if (one->result->functions[i] == function)
            return (int32_t)i;
    return -1;
}

static void fill_functions(const Case *one, Verdict *verdict)
{
    const ReplayResult *result = one->result;
    verdict->n_functions = result->n_functions;
    verdict->functions = ARENA_ARRAY(one->arena, ModelFunction, result->n_functions + 1);
    for (size_t i = 0; i < result->n_functions; i++) {
        const IrFunction *function = result->functions[i];
        verdict->functions[i] = (ModelFunction){function->ref->name, function->ref->qualified, function->pos,
                                                (uint32_t)function->n_blocks, (uint32_t)function->n_unlowered};
        if (!function->ref->in_platform)
            verdict->coverage.functions_reached++;
        if (!function->ref->in_platform && function->n_unlowered > 0)
            verdict->coverage.functions_unlowered++;
    }
}

static void fill_calls(const Case *one, Verdict *verdict)
{
    static const char *const words[] = {"unknown", "modelled", "entered"};
    const ReplayResult *result = one->result;
    Coverage *coverage = &verdict->coverage;
    verdict->calls = ARENA_ARRAY(one->arena, ModelCall, result->n_sites + 1);
    for (size_t i = 0; i < result->n_sites; i++) {
        const CallSite *site = result->sites[i];
        int32_t caller = site->caller != NULL ? index_of(one, site->caller) : -1;
        if (site->caller == NULL || site->caller->ref->in_platform)
            continue;
        bool is_unknown = site->treated == SITE_UNKNOWN && site->inst->func != NULL;
        verdict->calls[verdict->n_calls++] =
            (ModelCall){caller,
                        site->callee != NULL ? index_of(one, site->callee) : -1,
                        site->name,
                        site->inst->pos,
                        words[site->treated],
                        is_unknown ? catalogue_suggest(site->inst->func, one->arena) : NULL};
        coverage->calls_unknown += site->treated == SITE_UNKNOWN;
        coverage->calls_modelled += site->treated == SITE_MODELLED;
        coverage->calls_entered += site->treated == SITE_ENTERED;
        if (is_unknown)
            notes_add(one->notes, NOTE_NO_BODY, site->inst->pos, "%s has neither a body nor an entry in the catalogue",
                      site->name);
    }
}

static void fill_resources(const Case *one, Verdict *verdict)
{
    const ReplayResult *result = one->result;
    verdict->resources = ARENA_ARRAY(one->arena, ModelResource, result->n_acquired + 1);
    for (size_t i = 0; i < result->n_acquired; i++) {
        const Resource *resource = result->acquired[i];
        const State *state = result->n_terminals > 0 ? result->terminals[result->n_terminals - 1].exit : NULL;
        if (state == NULL)
            continue;
        verdict->resources[verdict->n_resources++] =
            (ModelResource){resource->kind->id, resource->api->name, words_holder(one, state, resource),
                            resource->inst->pos, resource->before_create};
        bool is_new = true;
        for (size_t k = 0; k < i && is_new; k++)
            is_new = result->acquired[k]->inst != resource->inst;
        verdict->coverage.acquisitions += is_new;
    }
}

static const char *held_text(const Case *one, const State *exit, const State *state)
{
    const Resource **held;
    size_t n = ledger_held(one->result->machine, state, &held);
    const char *text = "";
    for (size_t i = 0; i < n; i++)
        text = arena_printf(one->arena, "%s%s%s %s", text, i > 0 ? "; " : "", held[i]->kind->id,
                            words_holder(one, exit, held[i]));
    return text;
}

static bool is_new_exit(const Verdict *verdict, const SourcePos *pos, bool success)
{
    for (size_t i = 0; i < verdict->n_states; i++)
        if (verdict->states[i].success == success && verdict->states[i].exit.line == pos->line &&
            verdict->states[i].exit.column == pos->column)
            return false;
    return true;
}

static void fill_states(const Case *one, Verdict *verdict)
{
    const ReplayResult *result = one->result;
    verdict->states = ARENA_ARRAY(one->arena, ModelState, result->n_terminals + 1);
    for (size_t i = 0; i < result->n_terminals; i++) {
        const Terminal *terminal = &result->terminals[i];
        const Path *cause = terminal->success ? NULL : exits_cause(terminal->exit->path, terminal->exit->result);
        bool is_new = is_new_exit(verdict, &terminal->pos, terminal->success);
        verdict->coverage.exits_success += is_new && terminal->success;
        verdict->coverage.exits_failure += is_new && !terminal->success;
        verdict->states[verdict->n_states++] =
            (ModelState){terminal->pos,
                         terminal->success,
                         terminal->exit->platform.create == CREATE_OK,
                         cause != NULL && cause->text != NULL ? arena_printf(one->arena, "%s fails", cause->text) : "",
                         held_text(one, terminal->exit, terminal->exit),
                         terminal->n_after > 0 ? held_text(one, terminal->exit, terminal->after[0]) : ""};
    }
}

static void fill_sources(const Case *one, Verdict *verdict)
{
    Coverage *coverage = &verdict->coverage;
    size_t n = program_n_units(one->program);
    verdict->sources = ARENA_ARRAY(one->arena, const char *, n + 1);
    for (size_t i = 0; i < n; i++) {
        const IrUnit *unit = program_unit(one->program, i);
        verdict->sources[verdict->n_sources++] = unit->file;
        coverage->headers_real += (uint32_t)unit->n_headers_real;
        coverage->headers_bundled += (uint32_t)unit->n_headers_bundled;
        coverage->headers_stand_in += (uint32_t)unit->n_headers_stand_in;
        coverage->stand_ins += (uint32_t)unit->n_stand_ins;
    }
    coverage->sources_loaded = (uint32_t)n;
}

/* The body that the replay has entered and that NOTE's place lies in. */
static const IrFunction *body_around(const Case *one, const Note *note)
{
    for (size_t i = 0; i < one->result->n_functions; i++) {
        const SourcePos *body = &one->result->functions[i]->pos;
        if (note->pos.file != NULL && body->file != NULL && strcmp(body->file, note->pos.file) == 0 &&
            body->line <= note->pos.line && note->pos.line <= body->end_line)
            return one->result->functions[i];
    }
    return NULL;
}

/* What was not understood matters where the replay came by. */
static bool concerns(const Case *one, const Note *note)
{
    bool is_of_body = note->kind == NOTE_NOT_LOWERED || note->kind == NOTE_ASSEMBLY;
    return !is_of_body || note->pos.file == NULL || body_around(one, note) != NULL;
}

static bool has_code_at(const IrFunction *function, uint32_t line)
{
    for (size_t b = 0; b < function->n_blocks; b++) {
        const IrBlock *block = &function->blocks[b];
        if (block->term.pos.line == line)
            return true;
        for (size_t i = 0; i < block->n_insts; i++)
            if (block->insts[i].pos.line <= line && line <= block->insts[i].pos.end_line)
                return true;
    }
    return false;
}

/* The body ends where the error is: at the end of the file, or where the compiler gave the source up. */
static bool breaks_off(const IrFunction *body, const Note *note)
{
    return note->pos.line == body->pos.end_line && note->pos.column + 1 >= body->pos.end_column;
}

/* Where the compiler found an error and left the statement out, nothing tells of it but that there is no code, or that the
 * body ends there: it has not been understood.  An error in the line of the name may be one of the head. */
static Note as_left_out(const Case *one, const Note *note)
{
    const IrFunction *body = note->kind == NOTE_PARSE_ERRORS ? body_around(one, note) : NULL;
    Note left_out = *note;
    if (body == NULL ||
        !(breaks_off(body, note) || (note->pos.line > body->pos.line && !has_code_at(body, note->pos.line))))
        return left_out;
    left_out.kind = NOTE_NOT_LOWERED;
    left_out.message = arena_printf(
        one->arena, "the body of `%s` %s: %s", body->ref->name,
        breaks_off(body, note) ? "breaks off" : "lacks a statement that could not be compiled", note->message);
    return left_out;
}

static void fill_notes(const Case *one, Verdict *verdict)
{
    const NoteList *list = one->notes;
    Coverage *coverage = &verdict->coverage;
    verdict->notes = ARENA_ARRAY(one->arena, Note, list->notes.count + 1);
    for (size_t i = 0; i < list->notes.count; i++) {
        const Note note = as_left_out(one, &list->notes.items[i]);
        if (!concerns(one, &note))
            continue;
        verdict->notes[verdict->n_notes++] = note;
        coverage->complete = coverage->complete && !note_is_incomplete(note.kind);
        coverage->sources_failed += note.kind == NOTE_PARSE_FAILED;
    }
}

void model_fill(Case *one, Verdict *verdict)
{
    Coverage *coverage = &verdict->coverage;
    verdict->kind = one->result->kind != NULL ? one->result->kind : "unknown";
    fill_functions(one, verdict);
    fill_calls(one, verdict);
    fill_resources(one, verdict);
    fill_states(one, verdict);
    fill_sources(one, verdict);
    coverage->states = (uint32_t)one->result->n_terminals;
    coverage->merged = one->result->n_merged;
    coverage->analysed = one->result->n_functions > 0 && one->result->n_terminals > 0;
    coverage->complete = coverage->analysed;
    if (!coverage->analysed)
        notes_add(one->notes, NOTE_NO_ENTRY, (SourcePos){.file = verdict->entry_file, .line = verdict->entry_line},
                  "the entry %s could not be analysed%s", verdict->entry_name,
                  one->result->n_functions > 0 ? ": no way out of it was found" : "");
    fill_notes(one, verdict);
}
