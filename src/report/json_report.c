/* SPDX-License-Identifier: MIT */
/* The run as plain JSON, for scripts.  Columns are UTF-8 bytes, paths are relative to the root, each finding and each
 * notification stands on a line of its own. */
#include "report/data.h"
#include "report/json.h"
#include "store/names.h"

static void put_pos(ReportData *data, Json *object, const SourcePos *pos)
{
    if (pos->file == NULL)
        return;
    json_put_text(object, "file", report_path(data, pos->file));
    json_put_int(object, "line", pos->line);
    json_put_int(object, "column", pos->column);
    json_put_int(object, "endLine", pos->end_line);
    json_put_int(object, "endColumn", pos->end_column);
    json_put_text(object, "macro", pos->macro);
}

static Json *make_step(ReportData *data, const Step *step)
{
    Json *object = json_object();
    json_put_text(object, "kind", step_kind_text(step->kind));
    json_put_text(object, "text", step->text);
    json_put_text(object, "function", step->function);
    json_put_int(object, "depth", step->depth);
    json_put_bool(object, "essential", step->essential);
    put_pos(data, object, &step->pos);
    return object;
}

static Json *make_exit(ReportData *data, const FindingExit *exit)
{
    Json *object = json_object();
    put_pos(data, object, &exit->exit);
    Json *cause = json_put(object, "cause", json_object());
    json_put_text(cause, "text", exit->cause_text);
    put_pos(data, cause, &exit->cause);
    Json *steps = json_put(object, "steps", json_array());
    for (size_t i = 0; i < exit->n_steps; i++)
        json_push(steps, make_step(data, &exit->steps[i]));
    return object;
}

static Json *make_finding(ReportData *data, const Shown *shown)
{
    const Finding *finding = shown->finding;
    Json *object = json_object();
    json_put_text(object, "rule", rule_id(finding->rule));
    json_put_text(object, "name", rule_name(finding->rule));
    json_put_text(object, "level", level_text(shown->level));
    json_put_text(object, "confidence", confidence_text(finding->confidence));
    put_pos(data, object, &finding->primary);
    json_put_text(object, "message", finding->message);
    json_put_text(object, "help", finding->help);
    json_put_text(object, "consequence", finding->consequence);
    json_put_text(object, "cwe", finding->cwe);
    json_put_text(object, "function", finding->function);
    json_put_text(object, "api", finding->api);
    json_put_text(object, "resource", finding->resource);
    json_put_text(object, "holder", finding->holder);
    json_put_int(object, "occurrence", finding->occurrence);
    Json *drivers = json_put(object, "drivers", json_array());
    for (size_t i = 0; i < shown->drivers.count; i++)
        json_push(drivers, json_text(shown->drivers.items[i]));
    Json *related = json_put(object, "related", json_array());
    for (size_t i = 0; i < finding->n_related; i++) {
        Json *place = json_push(related, json_object());
        json_put_text(place, "text", finding->related[i].text);
        put_pos(data, place, &finding->related[i].pos);
    }
    Json *exits = json_put(object, "exits", json_array());
    for (size_t i = 0; i < shown->exits.count; i++)
        json_push(exits, make_exit(data, &shown->exits.items[i]));
    return object;
}

static Json *make_note(ReportData *data, const ShownNote *shown)
{
    char id[16];
    Json *object = json_object();
    snprintf(id, sizeof id, "HS%d", note_id(shown->note->kind));
    json_put_text(object, "id", id);
    json_put_text(object, "name", note_slug(shown->note->kind));
    json_put_bool(object, "incomplete", note_is_incomplete(shown->note->kind) != 0);
    json_put_text(object, "driver", shown->driver);
    json_put_text(object, "message", shown->note->message);
    put_pos(data, object, &shown->note->pos);
    return object;
}

Json *json_coverage(const Coverage *coverage)
{
    CoverageCount counts[N_COVERAGE_COUNTS];
    Json *object = json_object();
    coverage_counts(coverage, counts);
    for (size_t i = 0; i < N_COVERAGE_COUNTS; i++)
        json_put_int(object, counts[i].key, counts[i].value);
    json_put_bool(object, "analysed", coverage->analysed);
    json_put_bool(object, "complete", coverage->complete);
    return object;
}

Json *json_entry(ReportData *data, const Verdict *verdict)
{
    Json *entry = json_object();
    json_put_text(entry, "driver", verdict->driver_name);
    json_put_text(entry, "folder", verdict->driver_folder);
    json_put_text(entry, "project", verdict->project);
    json_put_text(entry, "kind", verdict->kind);
    json_put_text(entry, "entry", verdict->entry_name);
    json_put_text(entry, "file", report_path(data, verdict->entry_file));
    json_put_int(entry, "line", verdict->entry_line);
    json_put_real(entry, "seconds", verdict->seconds);
    json_put(entry, "coverage", json_coverage(&verdict->coverage));
    if (!verdict->coverage.analysed)
        json_put_text(entry, "reason", report_reason(verdict));
    return entry;
}

static Json *make_run(ReportData *data)
{
    Json *run = json_object();
    json_put_int(run, "id", data->run.id);
    json_put_text(run, "version", data->run.version);
    json_put_text(run, "root", data->run.root);
    json_put_text(run, "commandLine", data->run.command_line);
    json_put_text(run, "started", data->run.started);
    json_put_text(run, "ended", data->run.ended);
    if (data->run.ended != NULL)
        json_put_int(run, "exitCode", data->run.exit_code);
    json_put(run, "settings", json_parse(data->run.settings));
    return run;
}

static Json *make_summary(ReportData *data)
{
    Json *summary = json_object();
    json_put_int(summary, "errors", (int64_t)data->n_levels[LEVEL_ERROR]);
    json_put_int(summary, "warnings", (int64_t)data->n_levels[LEVEL_WARNING]);
    json_put_int(summary, "notes", (int64_t)data->n_levels[LEVEL_NOTE]);
    json_put_int(summary, "entriesFound", (int64_t)data->n_verdicts);
    json_put_int(summary, "entriesAnalysed", (int64_t)data->n_analysed);
    json_put_int(summary, "entriesComplete", (int64_t)data->n_complete);
    return summary;
}

void report_json(ReportData *data, FILE *out)
{
    JsonList findings = {.out = out}, notes = {.out = out}, entries = {.out = out};
    fputs("{\"format\": \"hindsight-1\", \"columnKind\": \"utf8Bytes\",\n\"run\": ", out);
    json_print(out, make_run(data), false);
    fputs(",\n\"summary\": ", out);
    json_print(out, make_summary(data), false);
    fputs(",\n\"findings\": [", out);
    for (size_t i = 0; i < data->shown.count; i++)
        json_list_item(&findings, make_finding(data, data->shown.items[i]));
    fputs("],\n\"notifications\": [", out);
    for (size_t i = 0; i < data->notes.count; i++)
        json_list_item(&notes, make_note(data, &data->notes.items[i]));
    fputs("],\n\"entries\": [", out);
    for (size_t i = 0; i < data->n_verdicts; i++)
        json_list_item(&entries, json_entry(data, &data->verdicts[i]));
    fputs("],\n\"coverage\": ", out);
    json_print(out, json_coverage(&data->total), false);
    fputs("\n}\n", out);
}
