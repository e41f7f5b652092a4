/* SPDX-License-Identifier: MIT */
/* report: the reports of a scan once more, from its database. */
#include "base/platform.h"
#include "cli/cli.h"

static bool find_run(const Options *options, Store *store, RunInfo *out_run)
{
    bool found = options->run == 0 ? store_last_run(store, options->arena, out_run)
                                   : store_run(store, options->run, options->arena, out_run);
    if (!found)
        cli_error("%s", store_error(store));
    return found;
}

static Store *open_database(const Options *options, RunInfo *out_run)
{
    const char *error = NULL;
    if (options->db == NULL) {
        cli_error("%s needs a database: --db FILE", command_name(options->command));
        return NULL;
    }
    Store *store = store_open(options->db, true, options->arena, &error);
    if (store == NULL) {
        cli_error("%s", error);
        return NULL;
    }
    if (find_run(options, store, out_run))
        return store;
    store_close(store);
    return NULL;
}

/* The code of a run; silence of a scan that did not end is never called clean. */
static int exit_code_of(const Options *options, Store *store, const RunInfo *run)
{
    int code = gate_exit_code(options, store, run->id);
    if (run->ended != NULL)
        return code;
    cli_error("the scan did not end: the report tells what it had found by then");
    return code == EXIT_CLEAN ? EXIT_INCOMPLETE : code;
}

int command_report(const Options *options)
{
    RunInfo run;
    if (options->operands.count > 0) {
        cli_error("report reads a database (--db FILE), not a path: `%s`", options->operands.items[0]);
        return EXIT_TROUBLE;
    }
    Store *store = open_database(options, &run);
    if (store == NULL)
        return EXIT_TROUBLE;
    int code = exit_code_of(options, store, &run);
    if (code != EXIT_TROUBLE && !publish_reports(options, store, run.id))
        code = EXIT_TROUBLE;
    store_close(store);
    return code;
}

static void make_relative(const RunInfo *run, SourcePos *pos, Arena *arena)
{
    if (pos->file != NULL)
        pos->file = path_relative(arena, run->root, pos->file);
}

static void make_all_relative(const RunInfo *run, Verdict *verdict, Arena *arena)
{
    verdict->entry_file = path_relative(arena, run->root, verdict->entry_file);
    for (size_t i = 0; i < verdict->n_functions; i++)
        make_relative(run, &verdict->functions[i].pos, arena);
    for (size_t i = 0; i < verdict->n_calls; i++)
        make_relative(run, &verdict->calls[i].pos, arena);
    for (size_t i = 0; i < verdict->n_resources; i++)
        make_relative(run, &verdict->resources[i].pos, arena);
    for (size_t i = 0; i < verdict->n_states; i++)
        make_relative(run, &verdict->states[i].exit, arena);
}

bool verdicts_get(const Options *options, const char *path, Verdicts *out_verdicts)
{
    RunInfo *run = &out_verdicts->run;
    if ((path == NULL) == (options->db == NULL)) {
        cli_error("%s wants a path to scan or a database to read (--db FILE), one of them",
                  command_name(options->command));
        return false;
    }
    Store *store = path != NULL ? scan_privately(options, path, &run->id) : open_database(options, run);
    if (store == NULL)
        return false;
    bool done = store_run(store, run->id, options->arena, run) &&
                store_verdicts(store, run->id, options->arena, &out_verdicts->items, &out_verdicts->n);
    if (!done)
        cli_error("%s", store_error(store));
    for (size_t i = 0; done && i < out_verdicts->n; i++)
        make_all_relative(run, &out_verdicts->items[i], options->arena);
    store_close(store);
    return done;
}
