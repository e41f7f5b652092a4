/* SPDX-License-Identifier: MIT */
/* report: what every format starts from - the run, read back from the database, sorted, and counted. */
#ifndef HINDSIGHT_REPORT_DATA_H
#define HINDSIGHT_REPORT_DATA_H

#include "report/report.h"
#include "report/source.h"

/* A finding as it is shown.  Drivers that share a source report the same defect: it is shown once, with their names and
 * with the exits of all of them. */
typedef struct Shown {
    const Finding *finding;
    Level level;            /* at which it is shown */
    const Verdict *verdict; /* of the first driver that reports it */
    VEC(const char *) drivers;
    VEC(FindingExit) exits; /* shortest path first */
} Shown;

typedef struct ShownNote {
    const Note *note;
    const char *driver; /* the first that reports it; NULL for the run */
} ShownNote;

typedef struct ReportData {
    Arena *arena;
    const ReportOptions *options;
    RunInfo run;
    Verdict *verdicts;
    size_t n_verdicts;
    VEC(Shown *) shown;   /* in order of driver, file, line, column, rule */
    VEC(ShownNote) notes; /* equal ones once */
    Coverage total;       /* sums over the drivers; complete and analysed when all are */
    size_t n_analysed, n_complete;
    size_t n_levels[LEVEL_ERROR + 1]; /* shown findings by level */
    SourceCache sources;
    StrMap relatives; /* path as opened -> relative to the root, or itself when it lies outside */
} ReportData;

/* Reads RUN; false with a sentence in *OUT_ERROR. */
bool report_data_load(ReportData *data, Store *store, int64_t run, const ReportOptions *options, Arena *arena,
                      const char **out_error);

/* A path relative to the scan root; "<unknown>" for NULL. */
const char *report_path(ReportData *data, const char *file);
/* True when FILE is a path below the scan root. */
bool report_is_in_tree(ReportData *data, const char *file);
/* "path:line:col", relative to the root. */
const char *report_place(ReportData *data, const SourcePos *pos);
/* TEXT with a final stop. */
const char *report_sentence(ReportData *data, const char *text);
/* "1 error", "3 errors". */
const char *report_count(ReportData *data, size_t n, const char *noun);
/* "2 errors, 1 warning" of what is shown, "no findings" when there is none, "nothing was analysed" where that is why. */
const char *report_summary(ReportData *data);
/* Why a driver was not analysed. */
const char *report_reason(const Verdict *verdict);

/* The coverage ledger as lines for people, without line ends; N of them. */
const char *const *coverage_lines(ReportData *data, size_t *out_n);
/* One counter of the ledger. */
typedef struct CoverageCount {
    const char *key, *title;
    uint32_t value;
} CoverageCount;
enum { N_COVERAGE_COUNTS = 16 };
void coverage_counts(const Coverage *coverage, CoverageCount out_counts[N_COVERAGE_COUNTS]);

/* The ledger, and the row of a driver in it, as JSON (see json.h). */
struct cJSON *json_coverage(const Coverage *coverage);
struct cJSON *json_entry(ReportData *data, const Verdict *verdict);

/* The writers, one a format. */
void report_text(ReportData *data, FILE *out);
void report_gcc(ReportData *data, FILE *out);
void report_msvc(ReportData *data, FILE *out);
void report_github(ReportData *data, FILE *out);
void report_json(ReportData *data, FILE *out);
void report_sarif(ReportData *data, FILE *out);
void report_html(ReportData *data, FILE *out);
void report_markdown(ReportData *data, FILE *out);
void report_junit(ReportData *data, FILE *out);

#endif
