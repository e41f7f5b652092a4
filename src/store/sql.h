/* SPDX-License-Identifier: MIT */
/* store: the one layer over SQLite's interface.
 *
 * A Query is a prepared statement with a cursor over its parameters and columns: values are put in the order of the `?`
 * and got in the order of the columns.  A failure is kept (as a sentence) in the Store and makes all that follows on the
 * query a no-op, so callers check once, at the end. */
#ifndef HINDSIGHT_STORE_SQL_H
#define HINDSIGHT_STORE_SQL_H

#include <sqlite3.h>

#include "base/strmap.h"
#include "store/store.h"

enum { MAX_IDLE = 48 };

struct Store {
    sqlite3 *db;
    sqlite3_stmt *idle[MAX_IDLE]; /* prepared and not in use: the next query of the same text takes one */
    size_t n_idle;
    const char *path; /* for messages */
    char *error;      /* the last failure as a sentence; grows in place */
    bool read_only;
    bool broken; /* an insertion of the open transaction has failed: what refers to its row is not tried */
};

typedef struct Query {
    Store *store;
    sqlite3_stmt *statement; /* NULL after a failure to prepare */
    int parameter, column;   /* next to put, next to get */
    bool failed;
} Query;

/* Keeps "cannot ACTION `path`: TEXT" as the store's error and returns false.  TEXT NULL: SQLite's last message. */
bool sql_fail(Store *store, const char *action, const char *text);
/* Runs statements that have no parameters and no rows. */
bool sql_run(Store *store, const char *sql);
/* Begins a transaction that writes; takes back what it wrote, and keeps the error that led to it. */
bool sql_begin(Store *store);
void sql_rollback(Store *store);

Query query_open(Store *store, const char *sql);
/* Lets go of the prepared statements; requires that no query is open.  Before the connection closes. */
void sql_forget_idle(Store *store);
void query_close(Query *query);
/* Puts a parameter; NULL text is stored as NULL. */
void query_put_int(Query *query, int64_t value);
void query_put_real(Query *query, double value);
void query_put_text(Query *query, const char *text);
void query_put_null(Query *query);
/* Runs a statement without rows and makes it ready to be filled again; returns the id of the row inserted, 0 on failure. */
int64_t query_insert(Query *query);
/* Steps to the next row: true when there is one. */
bool query_next(Query *query);
/* Makes the query ready to be filled and run again. */
void query_reset(Query *query);
int64_t query_int(Query *query);
double query_real(Query *query);
/* The next column's text: interned in TEXTS; NULL for NULL. */
const char *query_text(Query *query, StrMap *texts);

#endif
