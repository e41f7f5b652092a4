/* SPDX-License-Identifier: MIT */
/* report: the reports of a scan once more, from its database. */
#include "cli/cli.h"

static bool find_run(const Options *options, Store *store, int64_t *out_run)
{
    RunInfo info;
    bool found = options->run == 0 ? store_last_run(store, options->arena, &info)
                                   : store_run(store, options->run, options->arena, &info);
    if (found)
        *out_run = info.id;
    else
        cli_error("%s", store_error(store));
    return found;
}

static Store *open_database(const Options *options, int64_t *out_run)
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

int command_report(const Options *options)
{
    int64_t run = 0;
    if (options->operands.count > 0) {
        cli_error("report reads a database (--db FILE), not a path: `%s`", options->operands.items[0]);
        return EXIT_TROUBLE;
    }
    Store *store = open_database(options, &run);
    if (store == NULL)
        return EXIT_TROUBLE;
    int code = gate_exit_code(options, store, run);
    if (code != EXIT_TROUBLE && !publish_reports(options, store, run))
        code = EXIT_TROUBLE;
    store_close(store);
    return code;
}

bool verdicts_get(const Options *options, const char *path, Verdicts *out_verdicts)
{
    int64_t run = 0;
    if ((path == NULL) == (options->db == NULL)) {
        cli_error("%s wants a path to scan or a database to read (--db FILE), one of them",
                  command_name(options->command));
        return false;
    }
    Store *store = path != NULL ? scan_privately(options, path, &run) : open_database(options, &run);
    if (store == NULL)
        return false;
    bool done = store_run(store, run, options->arena, &out_verdicts->run) &&
                store_verdicts(store, run, options->arena, &out_verdicts->items, &out_verdicts->n);
    if (!done)
        cli_error("%s", store_error(store));
    store_close(store);
    return done;
}
