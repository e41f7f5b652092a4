/* SPDX-License-Identifier: MIT */
/* tests: databases for the tests of the store.  Include it after cmocka.h. */
#ifndef HINDSIGHT_TEST_SAMPLE_STORE_H
#define HINDSIGHT_TEST_SAMPLE_STORE_H

#include <sqlite3.h>

#include "store/store.h"

static const RunInfo run_info = {.root = "/scan/src", .root_absolute = "/scan/src", .command_line = "hindsight scan src",
                                 .version = "9.9.9", .started = "2026-01-31T12:00:00Z",
                                 .settings = "{\"level\":\"warning\",\"strict\":true,\"rules\":[\"a\",1],\"a.b\":null}"};

static inline Store *open_or_die(const char *path, bool read_only, Arena *arena)
{
    const char *error = NULL;
    Store *store = store_open(path, read_only, arena, &error);
    if (store == NULL)
        print_error("%s\n", error);
    assert_non_null(store);
    return store;
}

static inline void run_sql(const char *path, const char *sql)
{
    sqlite3 *db;
    char *message = NULL;
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &message) != SQLITE_OK)
        print_error("%s\n", message);
    assert_null(message);
    sqlite3_close(db);
}

#endif
