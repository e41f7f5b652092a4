/* SPDX-License-Identifier: MIT */
/* Statements, parameters, columns and errors: see sql.h. */
#include "store/sql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool sql_fail(Store *store, const char *action, const char *text)
{
    const char *why = text != NULL ? text : sqlite3_errmsg(store->db);
    int length = snprintf(NULL, 0, "cannot %s database `%s`: %s", action, store->path, why);
    char *error = length < 0 ? NULL : realloc(NULL, (size_t)length + 1);
    if (error == NULL)
        die("out of memory");
    snprintf(error, (size_t)length + 1, "cannot %s database `%s`: %s", action, store->path, why);
    free(store->error);
    store->error = error;
    return false;
}

bool sql_run(Store *store, const char *sql)
{
    if (sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK)
        return true;
    return sql_fail(store, store->read_only ? "read" : "write", NULL);
}

bool sql_begin(Store *store)
{
    store->broken = false;
    return sql_run(store, "BEGIN IMMEDIATE");
}

void sql_rollback(Store *store)
{
    sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->broken = false;
}

static void query_fail(Query *query)
{
    if (!query->failed)
        sql_fail(query->store, query->store->read_only ? "read" : "use", NULL);
    query->failed = true;
}

/* NULL: none of this text is idle. */
static sqlite3_stmt *take_idle(Store *store, const char *sql)
{
    for (size_t i = 0; i < store->n_idle; i++)
        if (strcmp(sqlite3_sql(store->idle[i]), sql) == 0) {
            sqlite3_stmt *statement = store->idle[i];
            store->idle[i] = store->idle[--store->n_idle];
            return statement;
        }
    return NULL;
}

void sql_forget_idle(Store *store)
{
    while (store->n_idle > 0)
        sqlite3_finalize(store->idle[--store->n_idle]);
}

Query query_open(Store *store, const char *sql)
{
    Query query = {.store = store, .statement = take_idle(store, sql)};
    if (query.statement != NULL)
        return query;
    if (sqlite3_prepare_v2(store->db, sql, -1, &query.statement, NULL) != SQLITE_OK)
        query_fail(&query);
    return query;
}

void query_close(Query *query)
{
    Store *store = query->store;
    bool is_good = query->statement != NULL && !query->failed && sqlite3_reset(query->statement) == SQLITE_OK;
    if (is_good && store->n_idle < MAX_IDLE) {
        sqlite3_clear_bindings(query->statement);
        store->idle[store->n_idle++] = query->statement;
    } else {
        sqlite3_finalize(query->statement);
    }
    query->statement = NULL;
}

static void query_check(Query *query, int result)
{
    if (result != SQLITE_OK)
        query_fail(query);
}

void query_put_int(Query *query, int64_t value)
{
    if (!query->failed)
        query_check(query, sqlite3_bind_int64(query->statement, ++query->parameter, value));
}

void query_put_real(Query *query, double value)
{
    if (!query->failed)
        query_check(query, sqlite3_bind_double(query->statement, ++query->parameter, value));
}

void query_put_text(Query *query, const char *text)
{
    if (!query->failed)
        query_check(query, sqlite3_bind_text(query->statement, ++query->parameter, text, -1, SQLITE_TRANSIENT));
}

void query_put_null(Query *query)
{
    if (!query->failed)
        query_check(query, sqlite3_bind_null(query->statement, ++query->parameter));
}

void query_reset(Query *query)
{
    query->parameter = query->column = 0;
    if (query->statement != NULL)
        sqlite3_reset(query->statement);
}

int64_t query_insert(Query *query)
{
    query->failed = query->failed || query->store->broken;
    if (!query->failed && sqlite3_step(query->statement) != SQLITE_DONE)
        query_fail(query);
    query->store->broken = query->failed;
    query_reset(query);
    return query->failed ? 0 : sqlite3_last_insert_rowid(query->store->db);
}

bool query_next(Query *query)
{
    if (query->failed)
        return false;
    query->column = 0;
    int result = sqlite3_step(query->statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        query_fail(query);
    return result == SQLITE_ROW;
}

int64_t query_int(Query *query)
{
    return sqlite3_column_int64(query->statement, query->column++);
}

double query_real(Query *query)
{
    return sqlite3_column_double(query->statement, query->column++);
}

const char *query_text(Query *query, StrMap *texts)
{
    const unsigned char *text = sqlite3_column_text(query->statement, query->column++);
    return text == NULL ? NULL : strmap_intern(texts, (const char *)text);
}
