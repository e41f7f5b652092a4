/* SPDX-License-Identifier: MIT */
/* One page that stands alone: findings as cards with excerpts and paths, a filter by rule, driver, level and words, the
 * coverage ledger and the notifications. */
#include <string.h>

#include "report/data.h"
#include "report/html_page.h"
#include "report/pages.h"
#include "report/region.h"
#include "report/utf8.h"
#include "store/names.h"

enum { MAX_PATHS = 6, EXCERPT_AROUND = 1 };

typedef struct Html {
    ReportData *data;
    FILE *out;
} Html;

static void put_bytes(const Html *html, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        switch (text[i]) {
        case '<': fputs("&lt;", html->out); break;
        case '>': fputs("&gt;", html->out); break;
        case '&': fputs("&amp;", html->out); break;
        case '"': fputs("&quot;", html->out); break;
        case '\n': fputs("&#10;", html->out); break;
        default: fputc(text[i], html->out);
        }
    }
}

static void put(const Html *html, const char *text)
{
    text = utf8_clean(html->data->arena, text);
    put_bytes(html, text, strlen(text));
}

/* <TAG CLASS>TEXT</TAG> */
static void put_element(const Html *html, const char *tag, const char *class, const char *text)
{
    fprintf(html->out, "<%s%s%s%s>", tag, *class == '\0' ? "" : " class=\"", class, *class == '\0' ? "" : "\"");
    put(html, text);
    fprintf(html->out, "</%s>", tag);
}

/* ---- excerpts ---- */

static void put_source_line(const Html *html, const char *line, size_t length)
{
    put(html, arena_strndup(html->data->arena, line, length));
}

static void put_marked_line(const Html *html, const Region *region)
{
    size_t first = region->first - 1, last = region->last - 1;
    first = first > region->length ? region->length : first;
    last = last > region->length ? region->length : last;
    put_source_line(html, region->line, first);
    fputs("<mark>", html->out);
    put_source_line(html, region->line + first, last - first);
    fputs("</mark>", html->out);
    put_source_line(html, region->line + last, region->length - last);
}

static void put_excerpt(const Html *html, const SourcePos *pos)
{
    Region region = region_of(html->data, pos);
    if (region.line == NULL)
        return;
    const SourceText *source = source_text(&html->data->sources, pos->file);
    uint32_t first = region.number > EXCERPT_AROUND ? region.number - EXCERPT_AROUND : 1;
    fputs("<pre>", html->out);
    for (uint32_t number = first; number <= region.number + EXCERPT_AROUND; number++) {
        size_t length;
        const char *line = source_line(source, number, &length);
        if (line == NULL)
            break;
        fprintf(html->out, "<span class=\"soft\">%5u | </span>", number);
        if (number == region.number)
            put_marked_line(html, &region);
        else
            put_source_line(html, line, length);
        fputc('\n', html->out);
    }
    fputs("</pre>\n", html->out);
}

/* ---- a finding ---- */

static void put_place(const Html *html, const SourcePos *pos)
{
    if (pos->file != NULL)
        put_element(html, "span", "place", report_place(html->data, pos));
}

static void put_step(const Html *html, const Step *step, bool with_excerpt)
{
    fprintf(html->out, "<li class=\"%s\" style=\"--depth:%d\"><span class=\"text\">",
            step->essential ? "essential" : "side", step->depth);
    put(html, step->text);
    fputs("</span> ", html->out);
    put_place(html, &step->pos);
    if (with_excerpt && step->essential && step->pos.file != NULL)
        put_excerpt(html, &step->pos);
    fputs("</li>\n", html->out);
}

static void put_exit(const Html *html, const FindingExit *exit, bool is_first)
{
    fprintf(html->out, "<details class=\"exit\"%s><summary>", is_first ? " open" : "");
    if (exit->exit.file != NULL) {
        fputs("exits at ", html->out);
        put_place(html, &exit->exit);
        fputs(" because ", html->out);
    } else {
        fputs("when ", html->out);
    }
    put(html, exit->cause_text);
    fputc(' ', html->out);
    put_place(html, &exit->cause);
    fputs("</summary>\n<ol class=\"path\">\n", html->out);
    for (size_t i = 0; i < exit->n_steps; i++)
        put_step(html, &exit->steps[i], is_first);
    fputs("</ol></details>\n", html->out);
}

static void put_exits(const Html *html, const Shown *shown)
{
    size_t n = shown->exits.count, end = n > MAX_PATHS ? MAX_PATHS : n;
    for (size_t i = 0; i < end; i++)
        put_exit(html, &shown->exits.items[i], i == 0);
    if (end < n)
        fprintf(html->out, "<p class=\"soft\">%zu further exits are in the JSON and SARIF reports.</p>\n", n - end);
}

static void put_summary(const Html *html, const Shown *shown)
{
    const Finding *finding = shown->finding;
    fprintf(html->out, "<details class=\"finding %s\" data-rule=\"%s\" data-level=\"%s\" data-drivers=\"",
            level_text(shown->level), rule_id(finding->rule), level_text(shown->level));
    for (size_t i = 0; i < shown->drivers.count; i++) {
        put(html, i == 0 ? "" : "\n");
        put(html, shown->drivers.items[i]);
    }
    fputs("\"><summary>", html->out);
    put_element(html, "span", "level", level_text(shown->level));
    fprintf(html->out, " <a href=\"#%s\">%s %s</a> ", rule_id(finding->rule), rule_id(finding->rule),
            rule_name(finding->rule));
    put_place(html, &finding->primary);
    put_element(html, "span", "message", finding->message);
    fputs("</summary>\n", html->out);
}

static void put_titled(const Html *html, const char *title, const char *text)
{
    if (*text == '\0')
        return;
    fprintf(html->out, "<p><b>%s:</b> ", title);
    put(html, report_sentence(html->data, text));
    fputs("</p>\n", html->out);
}

static void put_finding(const Html *html, const Shown *shown)
{
    const Finding *finding = shown->finding;
    put_summary(html, shown);
    put_excerpt(html, &finding->primary);
    put_exits(html, shown);
    for (size_t i = 0; i < finding->n_related; i++) {
        fputs("<p>", html->out);
        put(html, finding->related[i].text);
        fputc(' ', html->out);
        put_place(html, &finding->related[i].pos);
        fputs("</p>\n", html->out);
        put_excerpt(html, &finding->related[i].pos);
    }
    put_titled(html, "Help", finding->help);
    put_titled(html, "Leads to", finding->consequence);
    put_titled(html, "Confidence", confidence_text(finding->confidence));
    fputs("</details>\n", html->out);
}

/* ---- the filter ---- */

static void put_option(const Html *html, const char *value, const char *text)
{
    fputs("<option value=\"", html->out);
    put(html, value);
    fputs("\">", html->out);
    put(html, text);
    fputs("</option>", html->out);
}

static bool has_rule(ReportData *data, RuleId rule)
{
    for (size_t i = 0; i < data->shown.count; i++)
        if (data->shown.items[i]->finding->rule == rule)
            return true;
    return false;
}

static void put_driver_options(const Html *html)
{
    StrMap names;
    strmap_init(&names, html->data->arena);
    for (size_t i = 0; i < html->data->shown.count; i++) {
        const Shown *shown = html->data->shown.items[i];
        for (size_t j = 0; j < shown->drivers.count; j++)
            strmap_intern(&names, shown->drivers.items[j]);
    }
    for (size_t i = 0; i < names.count; i++)
        put_option(html, names.entries[i].key, names.entries[i].key);
}

static void put_filter(const Html *html)
{
    fputs("<form><label>Rule <select name=\"rule\"><option value=\"\">all</option>", html->out);
    for (int i = 0; i < N_RULES; i++)
        if (has_rule(html->data, (RuleId)i))
            put_option(html, rule_id((RuleId)i),
                       arena_printf(html->data->arena, "%s %s", rule_id((RuleId)i), rule_name((RuleId)i)));
    fputs("</select></label>\n<label>Driver <select name=\"driver\"><option value=\"\">all</option>", html->out);
    put_driver_options(html);
    fputs("</select></label>\n<label>Level <select name=\"level\"><option value=\"\">all</option>", html->out);
    for (int level = LEVEL_ERROR; level > LEVEL_NONE; level--)
        put_option(html, level_text((Level)level), level_text((Level)level));
    fputs("</select></label>\n<label>Words <input name=\"words\" type=\"search\"></label>\n"
          "<button type=\"button\" id=\"all\">open or close all</button> <output id=\"count\"></output></form>\n",
          html->out);
}

/* ---- the ledger, notifications, rules ---- */

static void put_ledger(const Html *html)
{
    size_t n_lines;
    CoverageCount counts[N_COVERAGE_COUNTS];
    const char *const *lines = coverage_lines(html->data, &n_lines);
    fputs("<h2>What was read</h2>\n<ul>\n", html->out);
    for (size_t i = 0; i < n_lines; i++) {
        put_element(html, "li", "", lines[i]);
        fputc('\n', html->out);
    }
    fputs("</ul>\n<details><summary>Counts</summary><table>\n", html->out);
    coverage_counts(&html->data->total, counts);
    for (size_t i = 0; i < N_COVERAGE_COUNTS; i++) {
        fputs("<tr>", html->out);
        put_element(html, "td", "", counts[i].title);
        fprintf(html->out, "<td>%u</td></tr>\n", counts[i].value);
    }
    fputs("</table></details>\n", html->out);
}

static void put_drivers(const Html *html)
{
    fputs("<details><summary>Entry points</summary><table>\n<tr><th>driver</th><th>entry</th><th>kind</th>"
          "<th>functions</th><th>exits</th><th>state</th></tr>\n",
          html->out);
    for (size_t i = 0; i < html->data->n_verdicts; i++) {
        const Verdict *verdict = &html->data->verdicts[i];
        const Coverage *coverage = &verdict->coverage;
        fputs("<tr>", html->out);
        put_element(html, "td", "", verdict->driver_name);
        put_element(html, "td", "place",
                    arena_printf(html->data->arena, "%s:%u", report_path(html->data, verdict->entry_file),
                                 verdict->entry_line));
        put_element(html, "td", "", verdict->kind);
        fprintf(html->out, "<td>%u</td><td>%u + %u</td>", coverage->functions_reached, coverage->exits_success,
                coverage->exits_failure);
        put_element(html, "td", "",
                    !coverage->analysed  ? report_reason(verdict)
                    : coverage->complete ? "complete"
                                         : "incomplete");
        fputs("</tr>\n", html->out);
    }
    fputs("</table></details>\n", html->out);
}

static void put_notes(const Html *html)
{
    fprintf(html->out, "<details><summary>%s</summary><table>\n",
            report_count(html->data, html->data->notes.count, "notification"));
    for (size_t i = 0; i < html->data->notes.count; i++) {
        const Note *note = html->data->notes.items[i].note;
        fprintf(html->out, "<tr><td>HS%d %s</td><td>", note_id(note->kind), note_slug(note->kind));
        put_place(html, &note->pos);
        fputs("</td>", html->out);
        put_element(html, "td", "", note->message);
        fputs("</tr>\n", html->out);
    }
    fputs("</table></details>\n", html->out);
}

static void put_rules(const Html *html)
{
    fputs("<h2>Rules</h2>\n", html->out);
    for (int i = 0; i < N_RULES; i++) {
        RuleId rule = (RuleId)i;
        fprintf(html->out, "<details id=\"%s\"><summary>%s %s: ", rule_id(rule), rule_id(rule), rule_name(rule));
        put(html, rule_summary(rule));
        fputs("</summary><pre>", html->out);
        put(html, page_text(rule, 100, html->data->arena));
        fputs("</pre></details>\n", html->out);
    }
}

void report_html(ReportData *data, FILE *out)
{
    Html html = {data, out};
    fputs(html_head, out);
    put(&html, arena_printf(data->arena, "hindsight: %s", report_summary(data)));
    fputs(html_style, out);
    put_element(&html, "h1", "", arena_printf(data->arena, "hindsight: %s", report_summary(data)));
    put_element(&html, "p", "soft",
                arena_printf(data->arena, "%s, scanned %s with hindsight %s", data->run.root, data->run.started,
                             data->run.version));
    put_filter(&html);
    for (size_t i = 0; i < data->shown.count; i++)
        put_finding(&html, data->shown.items[i]);
    put_ledger(&html);
    put_drivers(&html);
    put_notes(&html);
    put_rules(&html);
    fputs(html_script, out);
}
