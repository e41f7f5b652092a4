/* SPDX-License-Identifier: MIT */
/* From a stored run to reports and an exit code. */
#include <stdlib.h>
#include <string.h>

#include "base/platform.h"
#include "cli/cli.h"

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value != NULL && *value != '\0';
}

static bool wants_color(const Options *options, const OutputSpec *output)
{
    if (options->color != COLOR_AUTO)
        return options->color == COLOR_ALWAYS;
    if (is_set("NO_COLOR"))
        return false;
    if (is_set("FORCE_COLOR"))
        return strcmp(getenv("FORCE_COLOR"), "0") != 0;
    return output->path == NULL && is_terminal(stdout);
}

static ReportOptions report_options(const Options *options, const OutputSpec *output)
{
    ReportOptions report = {.level = options->level,
                            .low_confidence = options->low_confidence,
                            .n_exits = options->n_exits,
                            .prog = "hindsight"};
    report.color = wants_color(options, output);
    report.width = options->width >= 0 ? options->width : output->path == NULL ? terminal_width(stdout) : 0;
    return report;
}

static bool publish_one(const Options *options, const OutputSpec *spec, Store *store, int64_t run, Arena *arena)
{
    Output output;
    const char *error = NULL;
    ReportOptions report = report_options(options, spec);
    if (!output_open(&output, spec->path, arena))
        return false;
    bool written = report_write(store, run, spec->format, &report, output.file, arena, &error);
    if (!written)
        cli_error("%s%s%s", error, spec->path == NULL ? "" : " to ", spec->path == NULL ? "" : spec->path);
    return output_close(&output, written) && written;
}

bool publish_reports(const Options *options, Store *store, int64_t run)
{
    bool done = true;
    for (size_t i = 0; i < options->outputs.count; i++) {
        Arena *arena = arena_open();
        done = publish_one(options, &options->outputs.items[i], store, run, arena) && done;
        arena_close(arena);
    }
    return done;
}

static bool is_incomplete(const Verdict *verdicts, size_t n, const Note *notes, size_t n_notes)
{
    for (size_t i = 0; i < n; i++)
        if (!verdicts[i].coverage.analysed || !verdicts[i].coverage.complete)
            return true;
    for (size_t i = 0; i < n_notes; i++)
        if (note_is_incomplete(notes[i].kind))
            return true;
    return false;
}

static int judge_run(const Options *options, const Verdict *verdicts, size_t n, const Note *notes, size_t n_notes)
{
    OutputSpec standard = {FORMAT_TEXT, NULL};
    ReportOptions report = report_options(options, &standard);
    if (!options->exit_zero && report_exit_code(verdicts, n, &report, options->fail_on) != 0)
        return EXIT_FINDINGS;
    if (!options->strict || !is_incomplete(verdicts, n, notes, n_notes))
        return EXIT_CLEAN;
    cli_error("the analysis is incomplete: see the notifications in the report");
    return EXIT_INCOMPLETE;
}

/* A run that analysed nothing is never clean, whatever the options. */
static int nothing_analysed(size_t n_found)
{
    cli_error("%s: nothing was analysed",
              n_found == 0 ? "no entry point was found" : "no entry point could be analysed");
    return EXIT_INCOMPLETE;
}

int gate_exit_code(const Options *options, Store *store, int64_t run)
{
    Arena *arena = arena_open();
    Verdict *verdicts = NULL;
    Note *notes = NULL;
    size_t n = 0, n_notes = 0, n_analysed = 0;
    int code = EXIT_TROUBLE;
    bool needs_counts_alone = options->exit_zero && !options->strict;
    bool is_read = store_count_drivers(store, run, &n, &n_analysed) &&
                   (needs_counts_alone || (store_verdicts(store, run, arena, &verdicts, &n) &&
                                           store_run_notes(store, run, arena, &notes, &n_notes)));
    if (!is_read)
        cli_error("%s", store_error(store));
    else if (n_analysed == 0)
        code = nothing_analysed(n);
    else
        code = needs_counts_alone ? EXIT_CLEAN : judge_run(options, verdicts, n, notes, n_notes);
    arena_close(arena);
    return code;
}
