/* SPDX-License-Identifier: MIT */
/* Unit tests of store/store.h: what is written is read back, and bad databases are refused with a sentence, and nothing
 * that was stored is lost. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sqlite3.h>

#if !defined(_WIN32)
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "base/platform.h"
#include "store/schema.h"
#include "store/store.h"

static const RunInfo run_info = {.root = "/scan/src", .root_absolute = "/scan/src", .command_line = "hindsight scan src",
                                 .version = "9.9.9", .started = "2026-01-31T12:00:00Z",
                                 .settings = "{\"level\":\"warning\",\"strict\":true,\"rules\":[\"a\",1],\"a.b\":null}"};

static Store *open_or_die(const char *path, bool read_only, Arena *arena)
{
    const char *error = NULL;
    Store *store = store_open(path, read_only, arena, &error);
    if (store == NULL)
        print_error("%s\n", error);
    assert_non_null(store);
    return store;
}

static void refuse(const char *path, bool read_only, Arena *arena, const char *words)
{
    const char *error = "";
    assert_null(store_open(path, read_only, arena, &error));
    assert_non_null(strstr(error, path));
    if (strstr(error, words) == NULL)
        print_error("got: %s\n", error);
    assert_non_null(strstr(error, words));
}

static void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;
    char *message = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK)
        print_error("%s\n", message);
    assert_null(message);
    sqlite3_close(db);
}

static void same_pos(const SourcePos *a, const SourcePos *b)
{
    assert_int_equal(a->file == NULL, b->file == NULL);
    if (a->file != NULL)
        assert_string_equal(a->file, b->file);
    assert_int_equal(a->line, b->line);
    assert_int_equal(a->column, b->column);
    assert_int_equal(a->end_line, b->end_line);
    assert_int_equal(a->end_column, b->end_column);
    assert_int_equal(a->macro == NULL, b->macro == NULL);
    if (a->macro != NULL)
        assert_string_equal(a->macro, b->macro);
    assert_int_equal(a->macro_line, b->macro_line);
}

static void same_exit(const FindingExit *a, const FindingExit *b)
{
    same_pos(&a->exit, &b->exit);
    same_pos(&a->cause, &b->cause);
    assert_string_equal(a->cause_text, b->cause_text);
    assert_int_equal(a->n_steps, b->n_steps);
    for (size_t i = 0; i < a->n_steps; i++) {
        const Step *left = &a->steps[i], *right = &b->steps[i];
        assert_int_equal(left->kind, right->kind);
        same_pos(&left->pos, &right->pos);
        assert_int_equal(left->function == NULL, right->function == NULL);
        assert_string_equal(left->text, right->text);
        assert_int_equal(left->depth, right->depth);
        assert_int_equal(left->essential, right->essential);
    }
}

static void same_finding(const Finding *a, const Finding *b)
{
    assert_int_equal(a->rule, b->rule);
    assert_int_equal(a->level, b->level);
    assert_int_equal(a->confidence, b->confidence);
    same_pos(&a->primary, &b->primary);
    assert_string_equal(a->function, b->function);
    assert_string_equal(a->api, b->api);
    assert_string_equal(a->resource, b->resource);
    assert_string_equal(a->holder, b->holder);
    assert_string_equal(a->message, b->message);
    assert_string_equal(a->help, b->help);
    assert_string_equal(a->consequence, b->consequence);
    assert_string_equal(a->cwe, b->cwe);
    assert_int_equal(a->occurrence, b->occurrence);
    assert_int_equal(a->n_exits, b->n_exits);
    for (size_t i = 0; i < a->n_exits; i++)
        same_exit(&a->exits[i], &b->exits[i]);
    assert_int_equal(a->n_related, b->n_related);
    for (size_t i = 0; i < a->n_related; i++) {
        same_pos(&a->related[i].pos, &b->related[i].pos);
        assert_string_equal(a->related[i].text, b->related[i].text);
    }
}

static void same_model(const Verdict *a, const Verdict *b)
{
    assert_int_equal(a->n_functions, b->n_functions);
    for (size_t i = 0; i < a->n_functions; i++) {
        assert_string_equal(a->functions[i].qualified, b->functions[i].qualified);
        same_pos(&a->functions[i].pos, &b->functions[i].pos);
        assert_int_equal(a->functions[i].n_blocks, b->functions[i].n_blocks);
        assert_int_equal(a->functions[i].n_unlowered, b->functions[i].n_unlowered);
    }
    assert_int_equal(a->n_calls, b->n_calls);
    for (size_t i = 0; i < a->n_calls; i++) {
        assert_int_equal(a->calls[i].caller, b->calls[i].caller);
        assert_int_equal(a->calls[i].callee, b->calls[i].callee);
        assert_string_equal(a->calls[i].name, b->calls[i].name);
        assert_string_equal(a->calls[i].treated, b->calls[i].treated);
        same_pos(&a->calls[i].pos, &b->calls[i].pos);
    }
    assert_int_equal(b->n_resources, 1);
    assert_string_equal(a->resources[0].kind, b->resources[0].kind);
    assert_string_equal(a->resources[0].holder, b->resources[0].holder);
    assert_true(b->resources[0].before_create);
    assert_int_equal(b->n_states, 1);
    assert_string_equal(a->states[0].held, b->states[0].held);
    assert_false(b->states[0].success);
    same_pos(&a->states[0].exit, &b->states[0].exit);
}

static void same_verdict(const Verdict *a, const Verdict *b)
{
    assert_string_equal(a->driver_name, b->driver_name);
    assert_string_equal(a->driver_folder, b->driver_folder);
    assert_string_equal(a->project, b->project);
    assert_string_equal(a->entry_name, b->entry_name);
    assert_string_equal(a->entry_file, b->entry_file);
    assert_int_equal(a->entry_line, b->entry_line);
    assert_string_equal(a->kind, b->kind);
    assert_true(a->seconds == b->seconds);
    assert_memory_equal(&a->coverage, &b->coverage, offsetof(Coverage, complete));
    assert_int_equal(a->coverage.complete, b->coverage.complete);
    assert_int_equal(a->coverage.analysed, b->coverage.analysed);
    assert_int_equal(b->n_sources, 1);
    assert_string_equal(a->sources[0], b->sources[0]);
    assert_int_equal(a->n_findings, b->n_findings);
    for (size_t i = 0; i < a->n_findings; i++)
        same_finding(&a->findings[i], &b->findings[i]);
    assert_int_equal(a->n_notes, b->n_notes);
    for (size_t i = 0; i < a->n_notes; i++) {
        assert_int_equal(a->notes[i].kind, b->notes[i].kind);
        assert_string_equal(a->notes[i].message, b->notes[i].message);
        same_pos(&a->notes[i].pos, &b->notes[i].pos);
    }
    same_model(a, b);
}

static void reads_what_it_wrote(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "run.db");
    Store *store = open_or_die(path, false, scratch->arena);
    Verdict verdict = sample_verdict(scratch->arena, "sample", "/scan/src/driver.c"), *read;
    verdict.findings[0].exits[0].cause.macro = "TRY";
    verdict.findings[0].exits[0].cause.macro_line = 3;
    Note note = {NOTE_PROJECT, {.file = "/scan/src/x.vcxproj", .line = 1, .column = 2}, "it names what is absent"}, *notes;
    int64_t run, driver;
    size_t n;
    RunInfo info;
    assert_true(store_begin_run(store, &run_info, &run));
    assert_true(store_add_note(store, run, &note));
    assert_true(store_add_verdict(store, run, &verdict, &driver));
    assert_true(store_end_run(store, run, "2026-01-31T12:00:05Z", 1));
    store_close(store);

    store = open_or_die(path, true, scratch->arena);
    assert_true(store_last_run(store, scratch->arena, &info));
    assert_int_equal(info.id, run);
    assert_string_equal(info.root, run_info.root);
    assert_string_equal(info.version, "9.9.9");
    assert_string_equal(info.ended, "2026-01-31T12:00:05Z");
    assert_int_equal(info.exit_code, 1);
    assert_non_null(strstr(info.settings, "\"level\":\"warning\""));
    assert_non_null(strstr(info.settings, "\"strict\":true"));
    assert_non_null(strstr(info.settings, "\"rules\":[\"a\",1]"));
    assert_non_null(strstr(info.settings, "\"a.b\":null"));
    assert_true(store_verdicts(store, run, scratch->arena, &read, &n));
    assert_int_equal(n, 1);
    same_verdict(&verdict, &read[0]);
    assert_true(store_run_notes(store, run, scratch->arena, &notes, &n));
    assert_int_equal(n, 1);
    same_pos(&note.pos, &notes[0].pos);
    assert_false(store_run(store, 77, scratch->arena, &info));
    assert_non_null(strstr(store_error(store), "no run of that number"));
    store_close(store);
}

static void orders_verdicts_and_findings(void **state)
{
    Scratch *scratch = *state;
    Store *store = open_or_die(NULL, false, scratch->arena);
    static const char *const names[] = {"zebra", "ape", "mouse"};
    Verdict *read;
    int64_t run;
    size_t n;
    assert_true(store_begin_run(store, &run_info, &run));
    for (int i = 0; i < 3; i++) {
        Verdict verdict = sample_verdict(scratch->arena, names[i], "d.c");
        verdict.driver_folder = i == 2 ? "a" : "b";
        Finding swap = verdict.findings[0];
        verdict.findings[0] = verdict.findings[1];
        verdict.findings[1] = swap;
        assert_true(store_add_verdict(store, run, &verdict, NULL));
    }
    assert_true(store_verdicts(store, run, scratch->arena, &read, &n));
    assert_int_equal(n, 3);
    assert_string_equal(read[0].driver_name, "mouse");
    assert_string_equal(read[1].driver_name, "ape");
    assert_string_equal(read[2].driver_name, "zebra");
    assert_int_equal(read[0].findings[0].primary.line, 7);
    assert_int_equal(read[0].findings[1].primary.line, 14);
    store_close(store);
}

static void keeps_runs_apart(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "runs.db");
    int64_t first, second;
    Verdict verdict = sample_verdict(scratch->arena, "sample", "d.c"), *read;
    size_t n;
    RunInfo info;
    Store *store = open_or_die(path, false, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &first));
    assert_true(store_add_verdict(store, first, &verdict, NULL));
    store_close(store);
    store = open_or_die(path, false, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &second));
    assert_true(second > first);
    assert_true(store_verdicts(store, second, scratch->arena, &read, &n));
    assert_int_equal(n, 0);
    assert_true(store_verdicts(store, first, scratch->arena, &read, &n));
    assert_int_equal(n, 1);
    assert_true(store_run(store, first, scratch->arena, &info));
    assert_null(info.ended); /* it was never ended */
    assert_int_equal(info.exit_code, -1);
    store_close(store);
}

/* ---- versions ---- */

/* Version 1 as it was: settings in runs, no finding_list. */
static const char version_1[] =
    "PRAGMA application_id = 1213088851; PRAGMA user_version = 1;"
    "CREATE TABLE runs (id INTEGER PRIMARY KEY, root TEXT NOT NULL, root_absolute TEXT NOT NULL,"
    " command_line TEXT NOT NULL, version TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, exit_code INTEGER,"
    " settings TEXT NOT NULL);"
    "CREATE TABLE drivers (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,"
    " name TEXT NOT NULL, folder TEXT NOT NULL, project TEXT, entry_name TEXT NOT NULL, entry_file TEXT NOT NULL,"
    " entry_line INTEGER NOT NULL, kind TEXT NOT NULL, seconds REAL NOT NULL, functions_reached INTEGER NOT NULL,"
    " functions_unlowered INTEGER NOT NULL, calls_modelled INTEGER NOT NULL, calls_entered INTEGER NOT NULL,"
    " calls_unknown INTEGER NOT NULL, acquisitions INTEGER NOT NULL, exits_success INTEGER NOT NULL,"
    " exits_failure INTEGER NOT NULL, states INTEGER NOT NULL, merged INTEGER NOT NULL,"
    " sources_loaded INTEGER NOT NULL, sources_failed INTEGER NOT NULL, headers_real INTEGER NOT NULL,"
    " headers_bundled INTEGER NOT NULL, headers_stand_in INTEGER NOT NULL, stand_ins INTEGER NOT NULL,"
    " complete INTEGER NOT NULL, analysed INTEGER NOT NULL);"
    "CREATE TABLE sources (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,"
    " driver INTEGER REFERENCES drivers(id) ON DELETE CASCADE, path TEXT NOT NULL, is_loaded INTEGER NOT NULL);"
    "CREATE TABLE places (id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,"
    " line INTEGER NOT NULL, col INTEGER NOT NULL, end_line INTEGER NOT NULL, end_col INTEGER NOT NULL, macro TEXT,"
    " macro_file TEXT, macro_line INTEGER NOT NULL);"
    "CREATE TABLE functions (id INTEGER PRIMARY KEY, driver INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, name TEXT NOT NULL, qualified TEXT NOT NULL, place INTEGER REFERENCES places(id),"
    " n_blocks INTEGER NOT NULL, n_unlowered INTEGER NOT NULL);"
    "CREATE TABLE calls (id INTEGER PRIMARY KEY, driver INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, caller INTEGER NOT NULL REFERENCES functions(id), callee INTEGER REFERENCES functions(id),"
    " name TEXT NOT NULL, place INTEGER REFERENCES places(id), treated TEXT NOT NULL);"
    "CREATE TABLE resources (id INTEGER PRIMARY KEY, driver INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, kind TEXT NOT NULL, api TEXT NOT NULL, holder TEXT NOT NULL,"
    " place INTEGER REFERENCES places(id), before_create INTEGER NOT NULL);"
    "CREATE TABLE terminal_states (id INTEGER PRIMARY KEY,"
    " driver INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE, number INTEGER NOT NULL,"
    " place INTEGER REFERENCES places(id), success INTEGER NOT NULL, driver_created INTEGER NOT NULL,"
    " cause TEXT NOT NULL, held TEXT NOT NULL, held_after TEXT NOT NULL);";
static const char version_1_findings[] =
    "CREATE TABLE findings (id INTEGER PRIMARY KEY, driver INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,"
    " rule TEXT NOT NULL, level TEXT NOT NULL CHECK (level IN ('none', 'note', 'warning', 'error')),"
    " confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),"
    " place INTEGER NOT NULL REFERENCES places(id), function TEXT NOT NULL, api TEXT NOT NULL, resource TEXT NOT NULL,"
    " holder TEXT NOT NULL, message TEXT NOT NULL, help TEXT NOT NULL, consequence TEXT NOT NULL, cwe TEXT NOT NULL,"
    " occurrence INTEGER NOT NULL);"
    "CREATE TABLE exits (id INTEGER PRIMARY KEY, finding INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, place INTEGER REFERENCES places(id), cause INTEGER REFERENCES places(id),"
    " cause_text TEXT NOT NULL);"
    "CREATE TABLE steps (id INTEGER PRIMARY KEY, exit INTEGER NOT NULL REFERENCES exits(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, kind TEXT NOT NULL, place INTEGER REFERENCES places(id), function TEXT,"
    " depth INTEGER NOT NULL, essential INTEGER NOT NULL, text TEXT NOT NULL);"
    "CREATE TABLE related (id INTEGER PRIMARY KEY, finding INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL, place INTEGER REFERENCES places(id), text TEXT NOT NULL);"
    "CREATE TABLE notifications (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,"
    " driver INTEGER REFERENCES drivers(id) ON DELETE CASCADE, kind TEXT NOT NULL,"
    " place INTEGER REFERENCES places(id), message TEXT NOT NULL);"
    "CREATE VIEW positions AS SELECT places.id AS id, path, line, col, end_line, end_col, macro, macro_file, macro_line"
    " FROM places JOIN sources ON sources.id = places.source;";
static const char version_1_rows[] =
    "INSERT INTO runs VALUES (1, 'old', '/old', 'hindsight old', '0.0.1', '2025-01-01T00:00:00Z',"
    " '2025-01-01T00:00:01Z', 1, '{\"level\":\"note\",\"jobs\":4}');"
    "INSERT INTO drivers VALUES (1, 1, 'old', '', NULL, 'DriverEntry', 'old/d.c', 3, 'wdm', 0.5,"
    " 1, 0, 1, 0, 0, 1, 1, 1, 2, 0, 1, 0, 0, 1, 0, 0, 1, 1);"
    "INSERT INTO sources VALUES (1, 1, 1, 'old/d.c', 1);"
    "INSERT INTO places VALUES (1, 1, 5, 6, 5, 20, NULL, NULL, 0);"
    "INSERT INTO findings VALUES (1, 1, 'HS103', 'error', 'high', 1, 'DriverEntry', 'IoCreateDevice', 'device', 'dev',"
    " 'a device stays', '', '', 'CWE-772', 1);";

static const char *make_version_1(Scratch *scratch)
{
    const char *path = scratch_path(scratch, "old.db");
    run_sql(path, version_1);
    run_sql(path, version_1_findings);
    run_sql(path, version_1_rows);
    return path;
}

static void check_old_content(Store *store, Arena *arena)
{
    RunInfo info;
    Verdict *read;
    size_t n;
    assert_true(store_last_run(store, arena, &info));
    assert_string_equal(info.root, "old");
    assert_non_null(strstr(info.settings, "\"level\":\"note\""));
    assert_non_null(strstr(info.settings, "\"jobs\":4"));
    assert_true(store_verdicts(store, info.id, arena, &read, &n));
    assert_int_equal(n, 1);
    assert_int_equal(read[0].n_findings, 1);
    assert_int_equal(read[0].findings[0].rule, HS103);
    assert_string_equal(read[0].findings[0].message, "a device stays");
    assert_int_equal(read[0].findings[0].primary.column, 6);
}

/* Columns of all tables and views, as one text. */
static char *describe_schema(const char *path, Arena *arena)
{
    sqlite3 *db;
    sqlite3_stmt *statement;
    char *text = arena_strdup(arena, "");
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m"
                                            " JOIN pragma_table_info(m.name) c WHERE m.type IN ('table', 'view')"
                                            " ORDER BY m.name, c.cid", -1, &statement, NULL), SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW)
        text = arena_printf(arena, "%s%s.%s %s %d %d\n", text, (const char *)sqlite3_column_text(statement, 0),
                            (const char *)sqlite3_column_text(statement, 1),
                            (const char *)sqlite3_column_text(statement, 2), sqlite3_column_int(statement, 3),
                            sqlite3_column_int(statement, 4));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return text;
}

static void migrates_an_old_database(void **state)
{
    Scratch *scratch = *state;
    const char *path = make_version_1(scratch), *fresh = scratch_path(scratch, "fresh.db");
    int64_t run;
    Verdict verdict = sample_verdict(scratch->arena, "new", "d.c");
    Store *store = open_or_die(path, false, scratch->arena);
    check_old_content(store, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &run));
    assert_true(store_add_verdict(store, run, &verdict, NULL));
    store_close(store);
    store_close(open_or_die(fresh, false, scratch->arena));
    assert_string_equal(describe_schema(path, scratch->arena), describe_schema(fresh, scratch->arena));
}

static void reads_an_old_database_without_touching_it(void **state)
{
    Scratch *scratch = *state;
    const char *path = make_version_1(scratch), *error = NULL;
    size_t before_size, after_size;
    char *before = file_read(path, scratch->arena, &before_size, &error);
    Store *store = open_or_die(path, true, scratch->arena);
    check_old_content(store, scratch->arena);
    store_close(store);
    char *after = file_read(path, scratch->arena, &after_size, &error);
    assert_int_equal(before_size, after_size);
    assert_memory_equal(before, after, before_size);
}

static void comments_every_column(void **state)
{
    (void)state;
    sqlite3 *db;
    sqlite3_stmt *statement;
    int n = 0;
    assert_int_equal(sqlite3_open(":memory:", &db), SQLITE_OK);
    for (size_t i = 0; i < schema_n_tables; i++)
        assert_int_equal(sqlite3_exec(db, schema_tables[i], NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT m.name, m.sql, c.name FROM sqlite_master m"
                                            " JOIN pragma_table_info(m.name) c WHERE m.type = 'table'", -1, &statement,
                                        NULL), SQLITE_OK);
    for (; sqlite3_step(statement) == SQLITE_ROW; n++) {
        char start[80];
        const char *sql = (const char *)sqlite3_column_text(statement, 1);
        snprintf(start, sizeof start, "\n  %s ", (const char *)sqlite3_column_text(statement, 2));
        const char *column = strstr(sql, start), *comment = column == NULL ? NULL : strstr(column, "-- ");
        const char *next = column == NULL ? NULL : strchr(column + 1, '\n');
        assert_non_null(column);
        assert_non_null(comment);
        /* on its line, or alone on the next one */
        assert_true(comment < next || strspn(next + 1, " ") == (size_t)(comment - next - 1));
        assert_non_null(strstr(sql, "(\n  -- "));
    }
    assert_true(n > 90);
    sqlite3_finalize(statement);
    sqlite3_close(db);
}

/* ---- trouble ---- */

static void refuses_what_it_cannot_use(void **state)
{
    Scratch *scratch = *state;
    const char *newer = scratch_path(scratch, "newer.db"), *other = scratch_path(scratch, "other.db");
    scratch_write(scratch, "text.db", "This is no database at all, but it is long enough to look at: "
                                      "a header has one hundred bytes, and this text has some more than that.\n");
    refuse(scratch_path(scratch, "text.db"), false, scratch->arena, "file is not a database");
    refuse(scratch_path(scratch, "text.db"), true, scratch->arena, "file is not a database");
    refuse(scratch_path(scratch, "absent.db"), true, scratch->arena, "unable to open");
    refuse(scratch_path(scratch, "no/such/folder.db"), false, scratch->arena, "unable to open");
    refuse(scratch_path(scratch, "."), false, scratch->arena, "unable to open");
    store_close(open_or_die(newer, false, scratch->arena));
    run_sql(newer, "PRAGMA user_version = 99");
    refuse(newer, false, scratch->arena, "newer version of hindsight");
    refuse(newer, true, scratch->arena, "newer version of hindsight");
    run_sql(other, "CREATE TABLE contacts (name TEXT)");
    refuse(other, false, scratch->arena, "not one that hindsight made");
    scratch_write(scratch, "empty.db", "");
    refuse(scratch_path(scratch, "empty.db"), true, scratch->arena, "nothing has been scanned into it");
    store_close(open_or_die(scratch_path(scratch, "empty.db"), false, scratch->arena)); /* to write, it is a new one */
}

static void reports_a_corrupt_database(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "corrupt.db"), *error = NULL;
    Verdict verdict = sample_verdict(scratch->arena, "sample", "d.c"), *read;
    int64_t run;
    size_t size, n;
    Store *store = open_or_die(path, false, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &run));
    assert_true(store_add_verdict(store, run, &verdict, NULL));
    store_close(store);
    char *bytes = file_read(path, scratch->arena, &size, &error);
    memset(bytes + size / 2, 0xA5, size / 2);
    scratch_write_bytes(scratch, "corrupt.db", bytes, size);
    store = store_open(path, true, scratch->arena, &error);
    if (store != NULL) {
        assert_false(store_verdicts(store, run, scratch->arena, &read, &n));
        error = arena_strdup(scratch->arena, store_error(store));
        store_close(store);
    }
    assert_non_null(strstr(error, "corrupt.db"));
    assert_non_null(strstr(error, "malformed"));
}

static void waits_for_a_lock_and_gives_up(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "locked.db");
    sqlite3 *other;
    int64_t run, again;
    RunInfo info;
    Store *store = open_or_die(path, false, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &run));
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    assert_false(store_begin_run(store, &run_info, &again));
    assert_non_null(strstr(store_error(store), "database is locked"));
    assert_non_null(strstr(store_error(store), "locked.db"));
    sqlite3_close(other);
    assert_true(store_begin_run(store, &run_info, &again)); /* the store is good again */
    assert_true(store_run(store, run, scratch->arena, &info));
    store_close(store);
}

static void refuses_settings_that_are_not_json(void **state)
{
    Scratch *scratch = *state;
    Store *store = open_or_die(NULL, false, scratch->arena);
    RunInfo info = run_info, read;
    int64_t run;
    info.settings = "{not json";
    assert_false(store_begin_run(store, &info, &run));
    assert_non_null(strstr(store_error(store), "malformed JSON"));
    assert_false(store_last_run(store, scratch->arena, &read));
    assert_non_null(strstr(store_error(store), "holds no run"));
    store_close(store);
}

static void refuses_values_it_does_not_know(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "rule.db");
    Verdict verdict = sample_verdict(scratch->arena, "sample", "d.c"), *read;
    int64_t run;
    size_t n;
    Store *store = open_or_die(path, false, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &run));
    assert_true(store_add_verdict(store, run, &verdict, NULL));
    store_close(store);
    run_sql(path, "UPDATE findings SET rule = 'HS777' WHERE rule = 'HS102'");
    store = open_or_die(path, true, scratch->arena);
    assert_false(store_verdicts(store, run, scratch->arena, &read, &n));
    assert_non_null(strstr(store_error(store), "unknown rule \"HS777\""));
    store_close(store);
}

#if !defined(_WIN32)
/* A process dies after its first driver: the database is readable and has that driver whole. */
static void survives_a_killed_process(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "killed.db");
    Verdict verdict = sample_verdict(scratch->arena, "sample", "d.c"), *read;
    RunInfo info;
    size_t n;
    pid_t child = fork();
    if (child == 0) {
        const char *error = NULL;
        int64_t run;
        Store *store = store_open(path, false, scratch->arena, &error);
        if (store != NULL && store_begin_run(store, &run_info, &run) && store_add_verdict(store, run, &verdict, NULL))
            raise(SIGKILL);
        _exit(9);
    }
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    Store *store = open_or_die(path, true, scratch->arena);
    assert_true(store_last_run(store, scratch->arena, &info));
    assert_null(info.ended);
    assert_true(store_verdicts(store, info.id, scratch->arena, &read, &n));
    assert_int_equal(n, 1);
    same_verdict(&verdict, &read[0]);
    store_close(store);
}

/* No more room: the driver that does not fit is refused whole, those before it stay. */
static void survives_a_full_disk(void **state)
{
    Scratch *scratch = *state;
    const char *path = scratch_path(scratch, "full.db");
    Verdict verdict = sample_verdict(scratch->arena, "sample", "d.c"), *read;
    struct rlimit old, small;
    int64_t run;
    size_t n, n_stored = 0;
    Store *store = open_or_die(path, false, scratch->arena);
    assert_true(store_begin_run(store, &run_info, &run));
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    small = old;
    small.rlim_cur = 600 * 1024;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    while (n_stored < 5000 && store_add_verdict(store, run, &verdict, NULL))
        n_stored++;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    assert_true(n_stored > 3 && n_stored < 5000);
    assert_non_null(strstr(store_error(store), "full.db"));
    assert_non_null(strstr(store_error(store), "disk"));
    store_close(store);
    store = open_or_die(path, true, scratch->arena);
    assert_true(store_verdicts(store, run, scratch->arena, &read, &n));
    assert_int_equal(n, n_stored);
    for (size_t i = 0; i < n; i++)
        same_verdict(&verdict, &read[i]);
    store_close(store);
}
#endif

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, scratch_setup, scratch_teardown)
    const struct CMUnitTest tests[] = {
        TEST(reads_what_it_wrote),
        TEST(orders_verdicts_and_findings),
        TEST(keeps_runs_apart),
        TEST(migrates_an_old_database),
        TEST(reads_an_old_database_without_touching_it),
        TEST(comments_every_column),
        TEST(refuses_what_it_cannot_use),
        TEST(reports_a_corrupt_database),
        TEST(waits_for_a_lock_and_gives_up),
        TEST(refuses_settings_that_are_not_json),
        TEST(refuses_values_it_does_not_know),
#if !defined(_WIN32)
        TEST(survives_a_killed_process),
        TEST(survives_a_full_disk),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
