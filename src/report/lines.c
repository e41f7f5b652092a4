/* SPDX-License-Identifier: MIT */
/* The formats of one line a place: gcc's and MSVC's for editors and build logs, GitHub's workflow commands. */
#include <string.h>

#include "report/data.h"
#include "report/region.h"
#include "report/utf8.h"
#include "store/names.h"

typedef enum Style { STYLE_GCC, STYLE_MSVC } Style;

typedef struct LineWriter {
    ReportData *data;
    FILE *out;
    Style style;
} LineWriter;

/* "path:line:col: " or "path(line,col): ". */
static void put_place(const LineWriter *writer, const SourcePos *pos)
{
    const char *path = report_path(writer->data, pos->file);
    if (writer->style == STYLE_GCC)
        fprintf(writer->out, "%s:%u:%u: ", path, pos->line, pos->column);
    else
        fprintf(writer->out, "%s(%u,%u): ", path, pos->line, pos->column);
}

static void put_note(const LineWriter *writer, const SourcePos *pos, const char *words)
{
    put_place(writer, pos);
    fprintf(writer->out, "note: %s\n", utf8_clean(writer->data->arena, words));
}

static void put_finding_line(const LineWriter *writer, const Shown *shown)
{
    const Finding *finding = shown->finding;
    const char *message = utf8_clean(writer->data->arena, finding->message);
    put_place(writer, &finding->primary);
    if (writer->style == STYLE_GCC)
        fprintf(writer->out, "%s: %s [%s %s]\n", level_text(shown->level), message, rule_id(finding->rule),
                rule_name(finding->rule));
    else
        fprintf(writer->out, "%s %s: %s\n", level_text(shown->level), rule_id(finding->rule), message);
}

/* "12:9", with the file in front when it is not that of OTHER. */
static const char *short_place(ReportData *data, const SourcePos *pos, const SourcePos *other)
{
    if (other->file != NULL && strcmp(pos->file, other->file) == 0)
        return arena_printf(data->arena, "%u:%u", pos->line, pos->column);
    return report_place(data, pos);
}

/* The note stands at the call that fails; without one (unload) at the exit, without that at the finding. */
static void put_exit(const LineWriter *writer, const Finding *finding, const FindingExit *exit)
{
    ReportData *data = writer->data;
    const SourcePos *at = exit->cause.file != NULL  ? &exit->cause
                          : exit->exit.file != NULL ? &exit->exit
                                                    : &finding->primary;
    const char *words = exit->exit.file == NULL ? arena_printf(data->arena, "because %s", exit->cause_text)
                                                : arena_printf(data->arena, "exits at %s because %s",
                                                               short_place(data, &exit->exit, at), exit->cause_text);
    put_note(writer, at, words);
}

static void put_finding(const LineWriter *writer, const Shown *shown)
{
    const Finding *finding = shown->finding;
    put_finding_line(writer, shown);
    for (size_t i = 0; i < shown->exits.count; i++)
        put_exit(writer, finding, &shown->exits.items[i]);
    for (size_t i = 0; i < finding->n_related; i++)
        if (finding->related[i].pos.file != NULL)
            put_note(writer, &finding->related[i].pos, finding->related[i].text);
}

static void put_notification(const LineWriter *writer, const Note *note)
{
    const char *message = utf8_clean(writer->data->arena, note->message);
    if (note->pos.file != NULL)
        put_place(writer, &note->pos);
    else
        fputs("hindsight: ", writer->out);
    if (writer->style == STYLE_GCC)
        fprintf(writer->out, "note: %s [HS%d %s]\n", message, note_id(note->kind), note_slug(note->kind));
    else
        fprintf(writer->out, "note HS%d: %s\n", note_id(note->kind), message);
}

static void put_lines(ReportData *data, FILE *out, Style style)
{
    LineWriter writer = {data, out, style};
    size_t n_lines;
    const char *const *lines = coverage_lines(data, &n_lines);
    for (size_t i = 0; i < data->shown.count; i++)
        put_finding(&writer, data->shown.items[i]);
    for (size_t i = 0; i < data->notes.count; i++)
        put_notification(&writer, data->notes.items[i].note);
    for (size_t i = 0; i < n_lines; i++)
        fprintf(out, "hindsight: %s\n", utf8_clean(data->arena, lines[i]));
    fprintf(out, "hindsight: %s\n", report_summary(data));
}

void report_gcc(ReportData *data, FILE *out)
{
    put_lines(data, out, STYLE_GCC);
}

void report_msvc(ReportData *data, FILE *out)
{
    put_lines(data, out, STYLE_MSVC);
}

/* ---- GitHub ---- */

/* Workflow commands escape with %XX: percent and line ends everywhere, `:` and `,` in properties as well. */
static void put_escaped(FILE *out, const char *text, const char *specials)
{
    for (; *text != '\0'; text++) {
        if (strchr(specials, *text) != NULL)
            fprintf(out, "%%%02X", (unsigned)(unsigned char)*text);
        else
            fputc(*text, out);
    }
}

static const char *command_of(Level level)
{
    return level == LEVEL_NOTE ? "notice" : level_text(level);
}

static void put_annotation(ReportData *data, FILE *out, const Shown *shown)
{
    const Finding *finding = shown->finding;
    Region region = region_of(data, &finding->primary);
    fprintf(out, "::%s file=", command_of(shown->level));
    put_escaped(out, report_path(data, finding->primary.file), "%\r\n:,");
    fprintf(out, ",line=%u,endLine=%u,col=%zu,endColumn=%zu,title=%s %s::", region.number, region.number,
            region_utf16_column(&region, region.first), region_utf16_column(&region, region.last),
            rule_id(finding->rule), rule_name(finding->rule));
    put_escaped(out, report_sentence(data, finding->message), "%\r\n");
    for (size_t i = 0; i < shown->exits.count && i < 3; i++) {
        const FindingExit *exit = &shown->exits.items[i];
        put_escaped(
            out,
            arena_printf(data->arena, "\nExits at %s because %s.", report_place(data, &exit->exit), exit->cause_text),
            "%\r\n");
    }
    for (size_t i = 0; i < finding->n_related; i++)
        put_escaped(out,
                    arena_printf(data->arena, "\n%s: %s.", report_place(data, &finding->related[i].pos),
                                 finding->related[i].text),
                    "%\r\n");
    if (*finding->help != '\0')
        put_escaped(out, arena_printf(data->arena, "\nHelp: %s", report_sentence(data, finding->help)), "%\r\n");
    fputc('\n', out);
}

void report_github(ReportData *data, FILE *out)
{
    size_t n_lines;
    const char *const *lines = coverage_lines(data, &n_lines);
    for (size_t i = 0; i < data->shown.count; i++)
        put_annotation(data, out, data->shown.items[i]);
    for (size_t i = 0; i < data->notes.count; i++) {
        const Note *note = data->notes.items[i].note;
        if (!note_is_incomplete(note->kind))
            continue;
        fputs("::notice ", out);
        if (note->pos.file != NULL) {
            fputs("file=", out);
            put_escaped(out, report_path(data, note->pos.file), "%\r\n:,");
            fprintf(out, ",line=%u,", note->pos.line);
        }
        fprintf(out, "title=HS%d %s::", note_id(note->kind), note_slug(note->kind));
        put_escaped(out, note->message, "%\r\n");
        fputc('\n', out);
    }
    fprintf(out, "::notice title=hindsight::%s", report_summary(data));
    for (size_t i = 0; i < n_lines; i++) {
        fputs("%0A", out);
        put_escaped(out, lines[i], "%\r\n");
    }
    fputc('\n', out);
}
