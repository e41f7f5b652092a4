/* SPDX-License-Identifier: MIT */
/* Opening a database: a new one gets the schema, an older one is brought up to date step by step inside one transaction,
 * a newer one and somebody else's are refused.  A read-only open of an older database migrates a copy in memory, so
 * reports leave the file as it is. */
#include "store/store.h"

#include <stdlib.h>
#include <string.h>

#include "store/schema.h"
#include "store/sql.h"

enum { BUSY_MILLISECONDS = 3000 };

static bool read_number(Store *store, const char *sql, int64_t *out_value)
{
    Query query = query_open(store, sql);
    bool found = query_next(&query);
    if (found)
        *out_value = query_int(&query);
    query_close(&query);
    return found;
}

static bool create_schema(Store *store)
{
    for (size_t i = 0; i < schema_n_tables; i++)
        if (!sql_run(store, schema_tables[i]))
            return false;
    return true;
}

static bool set_version(Store *store)
{
    char sql[96];
    sqlite3_snprintf((int)sizeof sql, sql, "PRAGMA application_id = %d; PRAGMA user_version = %d", SCHEMA_APPLICATION,
                     SCHEMA_VERSION);
    return sql_run(store, sql);
}

static bool migrate_from(Store *store, int64_t version)
{
    for (int64_t i = version; i < SCHEMA_VERSION; i++)
        if (!sql_run(store, schema_migrations[i - 1]))
            return false;
    return true;
}

/* Requires an open transaction on a writable database. */
static bool bring_up_to_date(Store *store)
{
    int64_t version = 0;
    if (!read_number(store, "PRAGMA user_version", &version))
        return false;
    if (version >= SCHEMA_VERSION)
        return true;
    return (version == 0 ? create_schema(store) : migrate_from(store, version)) && set_version(store);
}

static bool upgrade(Store *store)
{
    bool read_only = store->read_only;
    store->read_only = false; /* for messages: a copy in memory is written */
    bool done = sql_begin(store) && bring_up_to_date(store) && sql_run(store, "COMMIT");
    if (!done)
        sql_rollback(store);
    store->read_only = read_only;
    return done;
}

/* Replaces the connection by a copy in memory. */
static bool copy_to_memory(Store *store)
{
    sqlite3 *copy = NULL;
    bool done = sqlite3_open(":memory:", &copy) == SQLITE_OK;
    sqlite3_backup *backup = done ? sqlite3_backup_init(copy, "main", store->db, "main") : NULL;
    done = backup != NULL && sqlite3_backup_step(backup, -1) == SQLITE_DONE;
    done = sqlite3_backup_finish(backup) == SQLITE_OK && done;
    if (!done)
        sql_fail(store, "copy", sqlite3_errmsg(copy));
    if (done)
        sql_forget_idle(store);
    sqlite3_close(done ? store->db : copy);
    if (done)
        store->db = copy;
    return done;
}

/* Says what the file is: ours and its version, new (version 0), or something else. */
static bool identify(Store *store, int64_t *out_version)
{
    int64_t application = 0, n_objects = 0;
    if (!read_number(store, "PRAGMA application_id", &application) ||
        !read_number(store, "PRAGMA user_version", out_version) ||
        !read_number(store, "SELECT count(*) FROM sqlite_master", &n_objects))
        return false;
    if (n_objects == 0 && application == 0)
        return !store->read_only || sql_fail(store, "read", "it is empty, nothing has been scanned into it");
    if (application != SCHEMA_APPLICATION)
        return sql_fail(store, "use", "it is an SQLite database, but not one that hindsight made");
    if (*out_version > SCHEMA_VERSION)
        return sql_fail(store, "use", "it was made by a newer version of hindsight");
    return true;
}

static bool prepare_connection(Store *store, bool is_file)
{
    int64_t version = 0;
    sqlite3_busy_timeout(store->db, BUSY_MILLISECONDS);
    if (!identify(store, &version))
        return false;
    if (store->read_only)
        return version == SCHEMA_VERSION || (copy_to_memory(store) && upgrade(store));
    /* Nobody recovers a private database: its journal need not reach a disk. */
    if (!sql_run(store, is_file ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = MEMORY"))
        return false;
    return (version == SCHEMA_VERSION || upgrade(store)) &&
           sql_run(store, "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
}

/* "file:PATH?immutable=1" with what has a meaning in URIs escaped. */
static char *immutable_uri(const char *path, Arena *arena)
{
    static const char digits[] = "0123456789abcdef";
    char *uri = arena_alloc(arena, strlen(path) * 3 + 32), *end = uri;
    memcpy(end, "file:", 5);
    for (end += 5; *path != '\0'; path++) {
        if (*path == '%' || *path == '?' || *path == '#') {
            *end++ = '%';
            *end++ = digits[(unsigned char)*path >> 4];
            *end++ = digits[(unsigned char)*path & 15];
        } else {
            *end++ = *path;
        }
    }
    memcpy(end, "?immutable=1", sizeof "?immutable=1");
    return uri;
}

static bool connect(Store *store, const char *name, int flags)
{
    if (sqlite3_open_v2(name, &store->db, flags, NULL) != SQLITE_OK)
        return sql_fail(store, "open", NULL);
    return true;
}

/* A write-ahead database in a folder without write permission cannot be opened the usual way: nobody can be writing to
 * it then, so it is read as immutable. */
static bool reconnect_immutable(Store *store, const char *path, Arena *arena)
{
    int code = sqlite3_errcode(store->db);
    if (code != SQLITE_CANTOPEN && code != SQLITE_READONLY)
        return false;
    sql_forget_idle(store);
    sqlite3_close(store->db);
    return connect(store, immutable_uri(path, arena), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI) &&
           prepare_connection(store, true);
}

Store *store_open(const char *path, bool read_only, Arena *arena, const char **out_error)
{
    Store *store = calloc(1, sizeof *store);
    if (store == NULL)
        die("out of memory");
    store->path = arena_strdup(arena, path == NULL ? "(temporary)" : path);
    store->read_only = read_only;
    int flags = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    bool opened = connect(store, path == NULL ? "" : path, flags);
    if (opened)
        opened = prepare_connection(store, path != NULL) ||
                 (read_only && path != NULL && reconnect_immutable(store, path, arena));
    if (opened)
        return store;
    *out_error = arena_strdup(arena, store_error(store));
    store_close(store);
    return NULL;
}

void store_close(Store *store)
{
    if (store == NULL)
        return;
    sql_forget_idle(store);
    sqlite3_close(store->db);
    free(store->error);
    free(store);
}

const char *store_error(const Store *store)
{
    return store->error == NULL ? "no error" : store->error;
}
