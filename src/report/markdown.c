/* SPDX-License-Identifier: MIT */
/* A summary for pull requests and wikis: a table of the findings, then each one folded with its path. */
#include <string.h>

#include "report/data.h"
#include "report/region.h"
#include "report/utf8.h"
#include "store/names.h"

/* TEXT where Markdown would read marks, tables or HTML into it; what stands between backticks is left alone. */
static void put_text(ReportData *data, FILE *out, const char *text)
{
    bool in_code = false;
    for (text = utf8_clean(data->arena, text); *text != '\0'; text++) {
        in_code = in_code != (*text == '`');
        if (*text == '\n')
            fputc(' ', out);
        else if (*text == '|' || (!in_code && strchr("*_<[]\\#", *text) != NULL))
            fprintf(out, "\\%c", *text);
        else
            fputc(*text, out);
    }
}

static void put_row(ReportData *data, FILE *out, const Shown *shown)
{
    const Finding *finding = shown->finding;
    fprintf(out, "| %s | %s ", level_text(shown->level), rule_id(finding->rule));
    fprintf(out, "| `%s:%u` | ", report_path(data, finding->primary.file), finding->primary.line);
    put_text(data, out, finding->message);
    fputs(" |\n", out);
}

static void put_excerpt(ReportData *data, FILE *out, const SourcePos *pos)
{
    Region region = region_of(data, pos);
    if (region.line == NULL)
        return;
    const char *line = arena_strndup(data->arena, region.line, region.length);
    fprintf(out, "\n```c\n%s\n```\n", utf8_clean(data->arena, line));
}

static void put_steps(ReportData *data, FILE *out, const FindingExit *exit)
{
    for (size_t i = 0, number = 1; i < exit->n_steps; i++) {
        const Step *step = &exit->steps[i];
        if (!step->essential)
            continue;
        fprintf(out, "%zu. ", number++);
        put_text(data, out, step->text);
        if (step->pos.file != NULL)
            fprintf(out, " (`%s:%u`)", report_path(data, step->pos.file), step->pos.line);
        fputc('\n', out);
    }
}

static void put_exits(ReportData *data, FILE *out, const Shown *shown)
{
    fputs("\n", out);
    for (size_t i = 0; i < shown->exits.count; i++) {
        const FindingExit *exit = &shown->exits.items[i];
        if (exit->exit.file == NULL)
            fputs("* when ", out);
        else
            fprintf(out, "* exits at `%s` because ", report_place(data, &exit->exit));
        put_text(data, out, exit->cause_text);
        fputc('\n', out);
    }
}

static void put_finding(ReportData *data, FILE *out, const Shown *shown)
{
    const Finding *finding = shown->finding;
    fprintf(out, "\n<details><summary>%s %s at %s</summary>\n\n", rule_id(finding->rule), rule_name(finding->rule),
            report_place(data, &finding->primary));
    put_text(data, out, report_sentence(data, finding->message));
    fputs("\n", out);
    put_excerpt(data, out, &finding->primary);
    if (shown->exits.count > 0)
        put_steps(data, out, &shown->exits.items[0]);
    put_exits(data, out, shown);
    for (size_t i = 0; i < finding->n_related; i++) {
        fprintf(out, "* `%s`: ", report_place(data, &finding->related[i].pos));
        put_text(data, out, finding->related[i].text);
        fputc('\n', out);
    }
    if (*finding->help != '\0') {
        fputs("\n**Help:** ", out);
        put_text(data, out, report_sentence(data, finding->help));
        fputc('\n', out);
    }
    if (*finding->consequence != '\0') {
        fputs("\n**Leads to:** ", out);
        put_text(data, out, report_sentence(data, finding->consequence));
        fputc('\n', out);
    }
    fputs("\n</details>\n", out);
}

void report_markdown(ReportData *data, FILE *out)
{
    size_t n_lines, n_incomplete = 0;
    const char *const *lines = coverage_lines(data, &n_lines);
    fprintf(out, "## hindsight: %s\n", report_summary(data));
    if (data->shown.count > 0)
        fputs("\n| level | rule | place | finding |\n|---|---|---|---|\n", out);
    for (size_t i = 0; i < data->shown.count; i++)
        put_row(data, out, data->shown.items[i]);
    for (size_t i = 0; i < data->shown.count; i++)
        put_finding(data, out, data->shown.items[i]);
    fputs("\n### What was read\n\n", out);
    for (size_t i = 0; i < n_lines; i++) {
        fputs("* ", out);
        put_text(data, out, lines[i]);
        fputc('\n', out);
    }
    for (size_t i = 0; i < data->notes.count; i++)
        n_incomplete += note_is_incomplete(data->notes.items[i].note->kind) != 0;
    fprintf(out, "* %s, %zu of them make the analysis incomplete\n",
            report_count(data, data->notes.count, "notification"), n_incomplete);
    for (size_t i = 0; i < data->notes.count; i++) {
        const Note *note = data->notes.items[i].note;
        if (!note_is_incomplete(note->kind))
            continue;
        fprintf(out, "  * HS%d ", note_id(note->kind));
        if (note->pos.file != NULL)
            fprintf(out, "`%s`: ", report_place(data, &note->pos));
        put_text(data, out, note->message);
        fputc('\n', out);
    }
}
