/* SPDX-License-Identifier: MIT */
/* report: SQLite -> text, SARIF and more.  Reads the database (through store.h) and the sources for excerpts, nothing
 * else: a report can be made again without a scan. */
#ifndef HINDSIGHT_REPORT_H
#define HINDSIGHT_REPORT_H

#include <stdio.h>

#include "store/store.h"

/* name, default file extension, title */
#define REPORT_FORMATS(X)                                                                                              \
    X(FORMAT_TEXT, "text", "for people: excerpts, path notes, help")                                                   \
    X(FORMAT_GCC, "gcc", "one line a finding, gcc style")                                                              \
    X(FORMAT_MSVC, "msvc", "one line a finding, MSVC style")                                                           \
    X(FORMAT_JSON, "json", "the run as JSON")                                                                          \
    X(FORMAT_SARIF, "sarif", "SARIF 2.1.0")                                                                            \
    X(FORMAT_HTML, "html", "one self-contained page")                                                                  \
    X(FORMAT_MARKDOWN, "markdown", "a summary for pull requests")                                                      \
    X(FORMAT_JUNIT, "junit", "JUnit XML")                                                                              \
    X(FORMAT_GITHUB, "github", "GitHub workflow annotations")

typedef enum ReportFormat {
#define X(name, text, title) name,
    REPORT_FORMATS(X)
#undef X
        N_REPORT_FORMATS
} ReportFormat;

ReportFormat report_format_from_text(const char *text); /* N_REPORT_FORMATS when unknown */
const char *report_format_name(ReportFormat format);    /* "text" */
const char *report_format_title(ReportFormat format);   /* "for people: ..." */

typedef struct ReportOptions {
    Level level;         /* findings below it are left out (default LEVEL_WARNING) */
    bool low_confidence; /* show low-confidence findings at their rule's level */
    bool color;          /* text only */
    int width;           /* text only: terminal columns, 0 = do not fold */
    int n_exits;         /* text only: exits whose path is shown in full (default 1) */
    const char *prog;    /* program name for the invocation */
} ReportOptions;

/* Writes RUN of STORE to OUT.  False with a sentence in *OUT_ERROR (database error, write error, full disk). */
bool report_write(Store *store, int64_t run, ReportFormat format, const ReportOptions *options, FILE *out, Arena *arena,
                  const char **out_error);

/* The findings that a report with OPTIONS shows, at the level it shows them: the gate counts these and no others. */
bool report_is_shown(const Finding *finding, const ReportOptions *options, Level *out_level);
/* The exit code for what is shown: 1 when a shown finding is at or above FAIL_ON (LEVEL_NONE: never), else 0. */
int report_exit_code(const Verdict *verdicts, size_t n, const ReportOptions *options, Level fail_on);

#endif
