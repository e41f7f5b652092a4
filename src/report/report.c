/* SPDX-License-Identifier: MIT */
/* The door: load the run, hand it to the writer of the format, see that it reached the file. */
#include "report/report.h"

#include <errno.h>
#include <string.h>

#include "report/data.h"

static const char *const names[] = {
#define X(name, text, title) text,
    REPORT_FORMATS(X)
#undef X
};

static const char *const titles[] = {
#define X(name, text, title) title,
    REPORT_FORMATS(X)
#undef X
};

static void (*const writers[])(ReportData *data, FILE *out) = {
    [FORMAT_TEXT] = report_text,   [FORMAT_GCC] = report_gcc,           [FORMAT_MSVC] = report_msvc,
    [FORMAT_JSON] = report_json,   [FORMAT_SARIF] = report_sarif,       [FORMAT_HTML] = report_html,
    [FORMAT_JUNIT] = report_junit, [FORMAT_MARKDOWN] = report_markdown, [FORMAT_GITHUB] = report_github};

ReportFormat report_format_from_text(const char *text)
{
    int i = 0;
    while (i < N_REPORT_FORMATS && strcmp(names[i], text) != 0)
        i++;
    return (ReportFormat)i;
}

const char *report_format_name(ReportFormat format)
{
    return names[format];
}

const char *report_format_title(ReportFormat format)
{
    return titles[format];
}

bool report_write(Store *store, int64_t run, ReportFormat format, const ReportOptions *options, FILE *out, Arena *arena,
                  const char **out_error)
{
    ReportData data;
    if (!report_data_load(&data, store, run, options, arena, out_error))
        return false;
    errno = 0;
    writers[format](&data, out);
    if (fflush(out) == 0 && !ferror(out))
        return true;
    *out_error = arena_printf(arena, "cannot write the %s report: %s", names[format],
                              errno == 0 ? "write error" : strerror(errno));
    return false;
}
