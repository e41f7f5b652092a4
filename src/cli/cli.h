/* SPDX-License-Identifier: MIT */
/* cli: what the commands share.  A command is a function from options to an exit code. */
#ifndef HINDSIGHT_CLI_H
#define HINDSIGHT_CLI_H

#include "cli/options.h"
#include "store/store.h"

enum { EXIT_CLEAN = 0, EXIT_FINDINGS = 1, EXIT_TROUBLE = 2, EXIT_INCOMPLETE = 3 };

#define X(id, name, function, operands, text) int function(const Options *options);
COMMANDS(X)
#undef X

/* Prints "hindsight: ..." to standard error. */
PRINTF_LIKE(1, 2)
void cli_error(const char *format, ...);

/* ---- signals (interrupt.c) ---- */

/* From here on SIGINT and SIGTERM are noted; what takes long asks, and stops where it can. */
void interrupt_watch(void);
bool interrupt_asked(void);
/* Ends the process by the signal that was noted, if one was. */
void interrupt_obey(void);

/* ---- output files ---- */

/* A file being written: a temporary one beside PATH until output_close() puts it in place.  Standard output for a NULL
 * path; devices and pipes are written directly. */
typedef struct Output {
    const char *path, *temporary;
    FILE *file;
} Output;

/* False after a message. */
bool output_open(Output *output, const char *path, Arena *arena);
/* Closes; puts the file in place when KEEP and all was written, else removes it.  False after a message. */
bool output_close(Output *output, bool keep);
/* Flushes standard output; false after a message when that failed. */
bool output_flush(void);

/* ---- reports and the gate ---- */

/* Writes all reports that OPTIONS ask for; false after a message. */
bool publish_reports(const Options *options, Store *store, int64_t run);
/* The exit code that the stored run deserves; EXIT_TROUBLE after a message. */
int gate_exit_code(const Options *options, Store *store, int64_t run);

/* ---- verdicts for the commands that print the model ---- */

typedef struct Verdicts {
    Verdict *items;
    size_t n;
    RunInfo run;
} Verdicts;

/* From --db FILE, or from a fresh scan of PATH (NULL: not given) into a private database; places are relative to the
 * root.  False after a message. */
bool verdicts_get(const Options *options, const char *path, Verdicts *out_verdicts);

/* A scan of PATH into a private database that stays open: no report.  NULL after a message. */
Store *scan_privately(const Options *options, const char *path, int64_t *out_run);

#endif
