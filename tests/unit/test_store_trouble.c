/* SPDX-License-Identifier: MIT */
/* Unit tests of store/store.h: bad databases are refused with a sentence, and nothing that was stored is lost. */
#include "sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#if !defined(_WIN32)
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "base/platform.h"
#include "sample_compare.h"
#include "sample_store.h"

static void refuse(const char *path, bool read_only, Arena *arena, const char *words)
{
    const char *error = "";
    assert_null(store_open(path, read_only, arena, &error));
    assert_non_null(strstr(error, path));
    if (strstr(error, words) == NULL)
        print_error("got: %s\n", error);
    assert_non_null(strstr(error, words));
}

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
