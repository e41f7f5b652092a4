/* SPDX-License-Identifier: MIT */
/* The case of one driver from its sources to its verdict. */
#include "judge/case.h"

static void open_case(Case *one, const Driver *driver, const SourceTree *tree, const ParseOptions *parse,
                      const Catalogue *catalogue, const ReplayOptions *options, Arena *arena)
{
    *one = (Case){.arena = arena,
                  .catalogue = catalogue,
                  .notes = ARENA_NEW(arena, NoteList),
                  .makers = ARENA_NEW(arena, PtrMap),
                  .released = ARENA_NEW(arena, PtrMap)};
    ptrmap_init(one->makers, arena);
    ptrmap_init(one->released, arena);
    notes_init(one->notes, arena);
    one->names = ARENA_NEW(arena, PtrMap);
    ptrmap_init(one->names, arena);
    one->program = program_open(driver, tree, parse, arena, one->notes);
    one->result = replay_run(one->program, catalogue, options, arena, one->notes);
}

static void name_driver(const Driver *driver, Verdict *verdict)
{
    verdict->driver_name = driver->name;
    verdict->driver_folder = driver->folder;
    verdict->project = driver->project;
    verdict->entry_name = driver->entry_name;
    verdict->entry_file = driver->entry_file;
    verdict->entry_line = driver->entry_line;
}

Verdict *judge_driver(const Driver *driver, const SourceTree *tree, const ParseOptions *parse,
                      const Catalogue *catalogue, const ReplayOptions *options, Arena *arena)
{
    Case one;
    Verdict *verdict = ARENA_NEW(arena, Verdict);
    open_case(&one, driver, tree, parse, catalogue, options, arena);
    name_driver(driver, verdict);
    judge_leaks(&one);
    judge_misuses(&one);
    judge_registrations(&one);
    judge_fragile(&one);
    drafts_finish(&one, verdict);
    model_fill(&one, verdict);
    program_close(one.program);
    return verdict;
}

char *judge_dump_states(const Driver *driver, const SourceTree *tree, const ParseOptions *parse,
                        const Catalogue *catalogue, const ReplayOptions *options, Arena *arena)
{
    Case one;
    open_case(&one, driver, tree, parse, catalogue, options, arena);
    char *text = replay_print(one.result, arena);
    program_close(one.program);
    return text;
}
