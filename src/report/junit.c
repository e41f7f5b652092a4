/* SPDX-License-Identifier: MIT */
/* JUnit XML: a suite a driver, a case a finding (failed), one passed case for a driver without findings, an error for
 * one that could not be analysed.  Written with libxml2's writer into memory, so that the encoding is its concern. */
#include <libxml/xmlwriter.h>
#include <string.h>

#include "report/data.h"
#include "report/utf8.h"
#include "store/names.h"

typedef struct Junit {
    ReportData *data;
    xmlTextWriterPtr writer;
} Junit;

static const xmlChar *text_of(Junit *junit, const char *text)
{
    return (const xmlChar *)utf8_clean(junit->data->arena, text);
}

static void open_element(Junit *junit, const char *name)
{
    xmlTextWriterStartElement(junit->writer, (const xmlChar *)name);
}

static void close_element(Junit *junit)
{
    xmlTextWriterEndElement(junit->writer);
}

static void put_attribute(Junit *junit, const char *name, const char *value)
{
    xmlTextWriterWriteAttribute(junit->writer, (const xmlChar *)name, text_of(junit, value));
}

static void put_number(Junit *junit, const char *name, size_t value)
{
    put_attribute(junit, name, arena_printf(junit->data->arena, "%zu", value));
}

static const char *details(Junit *junit, const Shown *shown)
{
    Arena *arena = junit->data->arena;
    const Finding *finding = shown->finding;
    const char *text = arena_printf(arena, "%s: %s\n", report_place(junit->data, &finding->primary), finding->message);
    for (size_t i = 0; i < shown->exits.count; i++) {
        const FindingExit *exit = &shown->exits.items[i];
        text = exit->exit.file == NULL ? arena_printf(arena, "%swhen %s\n", text, exit->cause_text)
                                       : arena_printf(arena, "%sexits at %s because %s\n", text,
                                                      report_place(junit->data, &exit->exit), exit->cause_text);
    }
    for (size_t i = 0; i < finding->n_related; i++)
        text = arena_printf(arena, "%s%s: %s\n", text, report_place(junit->data, &finding->related[i].pos),
                            finding->related[i].text);
    return *finding->help == '\0' ? text : arena_printf(arena, "%shelp: %s\n", text, finding->help);
}

static void put_finding(Junit *junit, const Shown *shown)
{
    const Finding *finding = shown->finding;
    open_element(junit, "testcase");
    put_attribute(junit, "name",
                  arena_printf(junit->data->arena, "%s %s", rule_id(finding->rule),
                               report_place(junit->data, &finding->primary)));
    put_attribute(junit, "classname", shown->verdict->driver_name);
    put_attribute(junit, "file", report_path(junit->data, finding->primary.file));
    put_number(junit, "line", finding->primary.line);
    open_element(junit, "failure");
    put_attribute(junit, "type", level_text(shown->level));
    put_attribute(junit, "message", finding->message);
    xmlTextWriterWriteString(junit->writer, text_of(junit, details(junit, shown)));
    close_element(junit);
    close_element(junit);
}

static void put_entry(Junit *junit, const Verdict *verdict)
{
    open_element(junit, "testcase");
    put_attribute(junit, "name", verdict->entry_name);
    put_attribute(junit, "classname", verdict->driver_name);
    put_attribute(junit, "file", report_path(junit->data, verdict->entry_file));
    put_number(junit, "line", verdict->entry_line);
    if (!verdict->coverage.analysed) {
        open_element(junit, "error");
        put_attribute(junit, "type", "not-analysed");
        put_attribute(junit, "message", report_reason(verdict));
        close_element(junit);
    }
    close_element(junit);
}

static size_t count_findings(ReportData *data, const Verdict *verdict)
{
    size_t n = 0;
    for (size_t i = 0; i < data->shown.count; i++)
        n += data->shown.items[i]->verdict == verdict;
    return n;
}

static void put_suite(Junit *junit, const Verdict *verdict)
{
    ReportData *data = junit->data;
    size_t n = count_findings(data, verdict);
    bool has_entry = n == 0 || !verdict->coverage.analysed;
    open_element(junit, "testsuite");
    put_attribute(junit, "name", verdict->driver_name);
    put_number(junit, "tests", n + has_entry);
    put_number(junit, "failures", n);
    put_number(junit, "errors", !verdict->coverage.analysed);
    put_attribute(junit, "time", arena_printf(data->arena, "%.3f", verdict->seconds));
    put_attribute(junit, "timestamp", arena_strndup(data->arena, data->run.started, strcspn(data->run.started, "Z")));
    for (size_t i = 0; i < data->shown.count; i++)
        if (data->shown.items[i]->verdict == verdict)
            put_finding(junit, data->shown.items[i]);
    if (has_entry)
        put_entry(junit, verdict);
    close_element(junit);
}

/* The ledger goes into a suite of its own, as the output of a test that passes. */
static void put_ledger(Junit *junit)
{
    ReportData *data = junit->data;
    size_t n_lines;
    const char *const *lines = coverage_lines(data, &n_lines), *text = "";
    for (size_t i = 0; i < n_lines; i++)
        text = arena_printf(data->arena, "%s%s\n", text, lines[i]);
    for (size_t i = 0; i < data->notes.count; i++) {
        const Note *note = data->notes.items[i].note;
        if (note_is_incomplete(note->kind))
            text = arena_printf(data->arena, "%sHS%d %s: %s\n", text, note_id(note->kind),
                                note->pos.file == NULL ? "" : report_place(data, &note->pos), note->message);
    }
    open_element(junit, "testsuite");
    put_attribute(junit, "name", "hindsight coverage");
    put_number(junit, "tests", 1);
    put_number(junit, "failures", 0);
    put_number(junit, "errors", 0);
    open_element(junit, "testcase");
    put_attribute(junit, "name", "coverage");
    put_attribute(junit, "classname", "hindsight");
    open_element(junit, "system-out");
    xmlTextWriterWriteString(junit->writer, text_of(junit, text));
    close_element(junit);
    close_element(junit);
    close_element(junit);
}

static void put_document(Junit *junit)
{
    ReportData *data = junit->data;
    size_t n_tests = 1;
    for (size_t i = 0; i < data->n_verdicts; i++) {
        size_t n = count_findings(data, &data->verdicts[i]);
        n_tests += n + (n == 0 || !data->verdicts[i].coverage.analysed);
    }
    xmlTextWriterSetIndent(junit->writer, 1);
    xmlTextWriterStartDocument(junit->writer, NULL, "UTF-8", NULL);
    open_element(junit, "testsuites");
    put_attribute(junit, "name", "hindsight");
    put_number(junit, "tests", n_tests);
    put_number(junit, "failures", data->shown.count);
    put_number(junit, "errors", data->n_verdicts - data->n_analysed);
    for (size_t i = 0; i < data->n_verdicts; i++)
        put_suite(junit, &data->verdicts[i]);
    put_ledger(junit);
    close_element(junit);
    xmlTextWriterEndDocument(junit->writer);
}

void report_junit(ReportData *data, FILE *out)
{
    xmlBufferPtr buffer = xmlBufferCreate();
    Junit junit = {data, buffer == NULL ? NULL : xmlNewTextWriterMemory(buffer, 0)};
    if (junit.writer == NULL)
        die("out of memory");
    put_document(&junit);
    xmlFreeTextWriter(junit.writer);
    fwrite(xmlBufferContent(buffer), 1, (size_t)xmlBufferLength(buffer), out);
    xmlBufferFree(buffer);
}
