/* SPDX-License-Identifier: MIT */
/* The coverage ledger: what was read, and so what a silence is worth. */
#include "report/data.h"

void coverage_counts(const Coverage *coverage, CoverageCount out_counts[N_COVERAGE_COUNTS])
{
    const CoverageCount counts[N_COVERAGE_COUNTS] = {
        {"functionsReached", "functions reached", coverage->functions_reached},
        {"functionsUnlowered", "of them not fully understood", coverage->functions_unlowered},
        {"callsModelled", "calls known to the catalogue", coverage->calls_modelled},
        {"callsEntered", "calls entered", coverage->calls_entered},
        {"callsUnknown", "calls with neither body nor model", coverage->calls_unknown},
        {"acquisitions", "acquisition sites", coverage->acquisitions},
        {"exitsSuccess", "successful exits", coverage->exits_success},
        {"exitsFailure", "failing exits", coverage->exits_failure},
        {"states", "terminal states", coverage->states},
        {"statesMerged", "states merged", coverage->merged},
        {"sourcesLoaded", "sources read", coverage->sources_loaded},
        {"sourcesFailed", "sources failed", coverage->sources_failed},
        {"headersReal", "headers, real", coverage->headers_real},
        {"headersBundled", "headers, bundled", coverage->headers_bundled},
        {"headersStandIn", "headers, stand-ins", coverage->headers_stand_in},
        {"standIns", "names with stand-in declarations", coverage->stand_ins},
    };
    for (size_t i = 0; i < N_COVERAGE_COUNTS; i++)
        out_counts[i] = counts[i];
}

typedef VEC(const char *) Lines;

static const char *entries_line(ReportData *data)
{
    return arena_printf(data->arena, "%s found, %zu analysed, %zu of them completely",
                        report_count(data, data->n_verdicts, "entry point"), data->n_analysed, data->n_complete);
}

static void add_failures(ReportData *data, Lines *lines)
{
    for (size_t i = 0; i < data->n_verdicts; i++) {
        const Verdict *verdict = &data->verdicts[i];
        if (!verdict->coverage.analysed)
            VEC_PUSH(data->arena, lines,
                     arena_printf(data->arena, "not analysed: %s (%s:%u): %s", verdict->driver_name,
                                  report_path(data, verdict->entry_file), verdict->entry_line, report_reason(verdict)));
    }
}

const char *const *coverage_lines(ReportData *data, size_t *out_n)
{
    Lines lines = {0};
    Arena *arena = data->arena;
    const Coverage *total = &data->total;
    VEC_PUSH(arena, &lines, entries_line(data));
    VEC_PUSH(arena, &lines,
             arena_printf(arena, "%s reached (%u not fully understood), %s recognised",
                          report_count(data, total->functions_reached, "function"), total->functions_unlowered,
                          report_count(data, total->acquisitions, "acquisition")));
    VEC_PUSH(arena, &lines,
             arena_printf(arena, "exits: %u successful, %u failing", total->exits_success, total->exits_failure));
    VEC_PUSH(arena, &lines,
             arena_printf(arena, "calls: %u known to the catalogue, %u entered, %u with neither body nor model",
                          total->calls_modelled, total->calls_entered, total->calls_unknown));
    VEC_PUSH(arena, &lines,
             arena_printf(arena, "headers: %u real, %u bundled, %u stand-ins; sources: %u read, %u failed",
                          total->headers_real, total->headers_bundled, total->headers_stand_in, total->sources_loaded,
                          total->sources_failed));
    add_failures(data, &lines);
    *out_n = lines.count;
    return lines.items;
}
