/* SPDX-License-Identifier: MIT */
/* store: findings and the model -> SQLite.  The only stage that knows SQLite (reports ask through this header).
 *
 * A database holds runs; a run holds drivers; each driver is written in one transaction, so a killed process leaves a
 * readable database with whole drivers in it.  WAL, foreign keys, a schema version with migrations.  Every error is a
 * sentence that names the database file and what SQLite said; nothing already stored is lost by a failed write. */
#ifndef HINDSIGHT_STORE_H
#define HINDSIGHT_STORE_H

#include "judge/finding.h"

typedef struct Store Store;

/* Opens or creates the database at PATH (NULL: a private temporary one).  NULL with *OUT_ERROR on failure: not a
 * database, a newer schema, no rights, a locked or read-only file. */
Store *store_open(const char *path, bool read_only, Arena *arena, const char **out_error);
void store_close(Store *store);

typedef struct RunInfo {
    int64_t id;
    const char *root; /* scan root, as given */
    const char *root_absolute;
    const char *command_line;    /* arguments as given */
    const char *version;         /* of hindsight */
    const char *started, *ended; /* ISO 8601 UTC; ended NULL while running or when killed */
    int exit_code;               /* -1 while running */
    const char *settings;        /* JSON text of the settings in force */
} RunInfo;

/* Each returns false with the error kept for store_error(). */
bool store_begin_run(Store *store, const RunInfo *info, int64_t *out_run);
bool store_add_verdict(Store *store, int64_t run, const Verdict *verdict, int64_t *out_driver);
/* A notification that belongs to the run and not to one driver. */
bool store_add_note(Store *store, int64_t run, const Note *note);
bool store_end_run(Store *store, int64_t run, const char *ended, int exit_code);
const char *store_error(const Store *store);

/* Reading, for reports.  Results live in ARENA; false on an SQL error. */
bool store_last_run(Store *store, Arena *arena, RunInfo *out_info); /* false also when there is none */
bool store_run(Store *store, int64_t run, Arena *arena, RunInfo *out_info);
bool store_count_drivers(Store *store, int64_t run, size_t *out_n_found, size_t *out_n_analysed);
/* Verdicts of a run in order of driver folder, name; findings in order of file, line, column, rule. */
bool store_verdicts(Store *store, int64_t run, Arena *arena, Verdict **out_verdicts, size_t *out_n);
bool store_run_notes(Store *store, int64_t run, Arena *arena, Note **out_notes, size_t *out_n);

#endif
