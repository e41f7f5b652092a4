/* SPDX-License-Identifier: MIT */
/* Unit tests of store/store.h: what is written is read back, and old databases are brought up to date. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/platform.h"
#include "sample_compare.h"
#include "sample_store.h"
#include "store/schema.h"

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
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
