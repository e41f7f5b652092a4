/* SPDX-License-Identifier: MIT */
/* Runs: the row that frames a scan, written at its start and completed at its end. */
#include "store/sql.h"

static bool insert_run(Store *store, const RunInfo *info, int64_t *out_run)
{
    Query query = query_open(store, "INSERT INTO runs VALUES (NULL,?,?,?,?,?,NULL,NULL)");
    query_put_text(&query, info->root);
    query_put_text(&query, info->root_absolute);
    query_put_text(&query, info->command_line);
    query_put_text(&query, info->version);
    query_put_text(&query, info->started);
    *out_run = query_insert(&query);
    query_close(&query);
    return !query.failed;
}

/* The settings object, one row a member; the values stay JSON. */
static bool insert_settings(Store *store, int64_t run, const char *settings)
{
    Query query = query_open(store, "INSERT INTO settings SELECT ?1, item.key, ?2 -> item.fullkey"
                                    " FROM json_each(?2) AS item");
    query_put_int(&query, run);
    query_put_text(&query, settings == NULL ? "{}" : settings);
    query_insert(&query);
    query_close(&query);
    return !query.failed;
}

bool store_begin_run(Store *store, const RunInfo *info, int64_t *out_run)
{
    if (!sql_begin(store))
        return false;
    if (insert_run(store, info, out_run) && insert_settings(store, *out_run, info->settings) &&
        sql_run(store, "COMMIT"))
        return true;
    sql_rollback(store);
    return false;
}

bool store_end_run(Store *store, int64_t run, const char *ended, int exit_code)
{
    Query query = query_open(store, "UPDATE runs SET ended = ?, exit_code = ? WHERE id = ?");
    query_put_text(&query, ended);
    query_put_int(&query, exit_code);
    query_put_int(&query, run);
    query_insert(&query);
    query_close(&query);
    return !query.failed;
}

#define SELECT_RUN                                                                                                     \
    "SELECT id, root, root_absolute, command_line, version, started, ended, ifnull(exit_code, -1),"                    \
    " (SELECT json_group_object(key, json(value)) FROM settings WHERE settings.run = runs.id) FROM runs "

static bool read_run(Query *query, Arena *arena, RunInfo *out_info)
{
    StrMap texts;
    strmap_init(&texts, arena);
    bool found = query_next(query);
    if (found) {
        out_info->id = query_int(query);
        out_info->root = query_text(query, &texts);
        out_info->root_absolute = query_text(query, &texts);
        out_info->command_line = query_text(query, &texts);
        out_info->version = query_text(query, &texts);
        out_info->started = query_text(query, &texts);
        out_info->ended = query_text(query, &texts);
        out_info->exit_code = (int)query_int(query);
        out_info->settings = query_text(query, &texts);
    }
    query_close(query);
    return found;
}

bool store_last_run(Store *store, Arena *arena, RunInfo *out_info)
{
    Query query = query_open(store, SELECT_RUN "ORDER BY id DESC LIMIT 1");
    return read_run(&query, arena, out_info) || (!query.failed && sql_fail(store, "report on", "it holds no run"));
}

bool store_run(Store *store, int64_t run, Arena *arena, RunInfo *out_info)
{
    Query query = query_open(store, SELECT_RUN "WHERE id = ?");
    query_put_int(&query, run);
    return read_run(&query, arena, out_info) ||
           (!query.failed && sql_fail(store, "report on", "it holds no run of that number"));
}
