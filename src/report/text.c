/* SPDX-License-Identifier: MIT */
/* The report for people, in the manner of a compiler: the finding with its source line, the notes along the shortest
 * path (how it is acquired, what fails, where the entry returns, where the release would be), then help, what it leads
 * to on a machine, and the further exits in one line each. */
#include <string.h>

#include "report/data.h"
#include "report/region.h"
#include "report/utf8.h"
#include "store/names.h"

enum { TAB_CELLS = 4, GUTTER = 6, MAX_EXITS_LISTED = 20, MAX_NOTES_LISTED = 30, MIN_WIDTH = 40 };

typedef enum Color { COLOR_RESET, COLOR_BOLD, COLOR_ERROR, COLOR_WARNING, COLOR_NOTE, COLOR_GOOD, COLOR_DIM } Color;

typedef struct Text {
    ReportData *data;
    FILE *out;
} Text;

static const char *color(const Text *text, Color which)
{
    static const char *const codes[] = {
        [COLOR_RESET] = "\033[0m",      [COLOR_BOLD] = "\033[1m",    [COLOR_ERROR] = "\033[1;31m",
        [COLOR_WARNING] = "\033[1;35m", [COLOR_NOTE] = "\033[1;36m", [COLOR_GOOD] = "\033[1;32m",
        [COLOR_DIM] = "\033[34m"};
    return text->data->options->color ? codes[which] : "";
}

static Color level_color(Level level)
{
    return level == LEVEL_ERROR ? COLOR_ERROR : level == LEVEL_WARNING ? COLOR_WARNING : COLOR_NOTE;
}

static const char *clean(const Text *text, const char *words)
{
    return utf8_clean(text->data->arena, words);
}

/* Prints WORDS, folded at blanks so that no line passes the width; continuation lines are indented by INDENT cells.
 * USED cells of the first line are taken already. */
static void put_folded(const Text *text, const char *words, int indent, int used)
{
    int width = text->data->options->width;
    for (const char *at = words; *at != '\0';) {
        int length = (int)strcspn(at, " ");
        bool folds = width >= MIN_WIDTH && used > indent && used + 1 + length > width;
        if (folds)
            fprintf(text->out, "\n%*s", indent, "");
        else if (at != words)
            fputc(' ', text->out);
        used = folds ? indent + length : used + 1 + length;
        fwrite(at, 1, (size_t)length, text->out);
        at += length;
        at += *at == ' ';
    }
    fputc('\n', text->out);
}

/* ---- excerpts ---- */

typedef struct Cells {
    char *line;  /* printable: tabs expanded */
    char *marks; /* `^~~~` below it */
} Cells;

static void put_bytes(char **at, const char *bytes, size_t n)
{
    memcpy(*at, bytes, n);
    *at += n;
}

/* The line and the marks below it, cell by cell. */
static Cells draw(const Text *text, const Region *region)
{
    Arena *arena = text->data->arena;
    char *line = arena_alloc(arena, region->length * TAB_CELLS + 1), *line_end = line;
    char *marks = arena_alloc(arena, region->length * TAB_CELLS + 3), *mark_end = marks, *last_mark = marks;
    int cell = 0;
    for (size_t at = 0; at < region->length;) {
        uint32_t point;
        size_t taken = utf8_decode(region->line + at, region->length - at, &point);
        int cells = point == '\t'                   ? TAB_CELLS - cell % TAB_CELLS
                    : point < 0x20 || point == 0x7F ? 1
                                                    : utf8_cells(point);
        bool is_marked = at + 1 >= region->first && at + 1 < region->last;
        if (point < 0x20 || point == 0x7F || (point >= 0x80 && point < 0xA0) || (point == 0xFFFD && taken != 3))
            for (int i = 0; i < cells; i++)
                *line_end++ = ' ';
        else
            put_bytes(&line_end, region->line + at, taken);
        for (int i = 0; i < cells; i++)
            *mark_end++ = !is_marked ? ' ' : last_mark == marks ? '^' : '~';
        if (is_marked)
            last_mark = mark_end;
        cell += cells;
        at += taken;
    }
    if (last_mark == marks) {
        *mark_end++ = '^';
        last_mark = mark_end;
    }
    *last_mark = '\0';
    return (Cells){line, marks};
}

static void put_excerpt(const Text *text, const SourcePos *pos, Color marks)
{
    Region region = region_of(text->data, pos);
    if (region.line == NULL)
        return;
    Cells cells = draw(text, &region);
    const char *dim = color(text, COLOR_DIM), *reset = color(text, COLOR_RESET);
    fprintf(text->out, "%s%*u |%s %s\n", dim, GUTTER, region.number, reset, cells.line);
    fprintf(text->out, "%s%*s |%s %s%s%s\n", dim, GUTTER, "", reset, color(text, marks), cells.marks, reset);
}

/* ---- one finding ---- */

static void put_place(const Text *text, const SourcePos *pos)
{
    fprintf(text->out, "%s%s:%s ", color(text, COLOR_BOLD), report_place(text->data, pos), color(text, COLOR_RESET));
}

static void put_macro(const Text *text, const SourcePos *pos)
{
    if (pos->macro == NULL)
        return;
    fprintf(text->out, "%*s %s=%s in the expansion of %s", GUTTER, "", color(text, COLOR_DIM), color(text, COLOR_RESET),
            pos->macro);
    if (pos->macro_file != NULL)
        fprintf(text->out, " (%s:%u)", report_path(text->data, pos->macro_file), pos->macro_line);
    fputc('\n', text->out);
}

static void put_header(const Text *text, const Shown *shown)
{
    const Finding *finding = shown->finding;
    put_place(text, &finding->primary);
    fprintf(text->out, "%s%s:%s %s%s%s [%s %s]\n", color(text, level_color(shown->level)), level_text(shown->level),
            color(text, COLOR_RESET), color(text, COLOR_BOLD), clean(text, finding->message), color(text, COLOR_RESET),
            rule_id(finding->rule), rule_name(finding->rule));
    put_excerpt(text, &finding->primary, COLOR_GOOD);
    put_macro(text, &finding->primary);
}

static void put_note(const Text *text, const SourcePos *pos, const char *words)
{
    if (pos->file == NULL) {
        fprintf(text->out, "%*s %s=%s %s\n", GUTTER, "", color(text, COLOR_DIM), color(text, COLOR_RESET),
                clean(text, words));
        return;
    }
    put_place(text, pos);
    fprintf(text->out, "%snote:%s %s\n", color(text, COLOR_NOTE), color(text, COLOR_RESET), clean(text, words));
    put_excerpt(text, pos, COLOR_NOTE);
}

static bool is_same_place(const SourcePos *a, const SourcePos *b)
{
    return a->line == b->line && a->column == b->column && a->file != NULL && b->file != NULL &&
           strcmp(a->file, b->file) == 0;
}

static bool has_step(const FindingExit *exit, StepKind kind)
{
    for (size_t i = 0; i < exit->n_steps; i++)
        if (exit->steps[i].kind == kind && exit->steps[i].essential)
            return true;
    return false;
}

/* The acquisition has a place of its own in the report: it is what the finding is about, or what it is related to. */
static bool is_shown_elsewhere(const Finding *finding, const Step *step)
{
    bool is_shown = is_same_place(&step->pos, &finding->primary);
    for (size_t i = 0; i < finding->n_related && !is_shown; i++)
        is_shown = is_same_place(&step->pos, &finding->related[i].pos);
    return is_shown;
}

/* The essential steps; an exit that came without them still has its cause and its place. */
static void put_path(const Text *text, const Finding *finding, const FindingExit *exit)
{
    for (size_t i = 0; i < exit->n_steps; i++) {
        const Step *step = &exit->steps[i];
        if (step->essential && !(step->kind == STEP_ACQUIRE && is_shown_elsewhere(finding, step)))
            put_note(text, &step->pos, step->text);
    }
    if (exit->cause.file != NULL && !has_step(exit, STEP_FAIL))
        put_note(text, &exit->cause, exit->cause_text);
    if (exit->exit.file != NULL && !has_step(exit, STEP_EXIT))
        put_note(text, &exit->exit, "the entry returns here");
}

static void put_line(const Text *text, const char *title, const char *words)
{
    if (words == NULL || *words == '\0')
        return;
    fprintf(text->out, "%*s %s=%s %s%s:%s", GUTTER, "", color(text, COLOR_DIM), color(text, COLOR_RESET),
            color(text, COLOR_BOLD), title, color(text, COLOR_RESET));
    int used = GUTTER + 4 + (int)strlen(title);
    fputc(' ', text->out);
    put_folded(text, clean(text, words), GUTTER + 3, used);
}

static const char *exit_words(const Text *text, const FindingExit *exit)
{
    const char *cause = exit->cause.file == NULL ? exit->cause_text
                                                 : arena_printf(text->data->arena, "%s (%s)", exit->cause_text,
                                                                report_place(text->data, &exit->cause));
    if (exit->exit.file == NULL)
        return arena_printf(text->data->arena, "when %s", cause);
    return arena_printf(text->data->arena, "exits at %s because %s", report_place(text->data, &exit->exit), cause);
}

static void put_further_exits(const Text *text, const Shown *shown, size_t n_told)
{
    size_t n = shown->exits.count, end = n > n_told + MAX_EXITS_LISTED ? n_told + MAX_EXITS_LISTED : n;
    for (size_t i = n_told; i < end; i++)
        put_line(text, "also", exit_words(text, &shown->exits.items[i]));
    if (end < n)
        put_line(text, "also", arena_printf(text->data->arena, "%zu further exits", n - end));
}

static void put_drivers(const Text *text, const Shown *shown)
{
    const char *names = shown->drivers.items[0];
    if (shown->drivers.count < 2)
        return;
    for (size_t i = 1; i < shown->drivers.count; i++)
        names = arena_printf(text->data->arena, "%s, %s", names, shown->drivers.items[i]);
    put_line(text, "drivers", names);
}

static void put_finding(const Text *text, const Shown *shown)
{
    const Finding *finding = shown->finding;
    size_t wanted = text->data->options->n_exits < 0 ? 0 : (size_t)text->data->options->n_exits;
    size_t n_told = shown->exits.count < wanted ? shown->exits.count : wanted;
    put_header(text, shown);
    for (size_t i = 0; i < n_told; i++)
        put_path(text, finding, &shown->exits.items[i]);
    for (size_t i = 0; i < finding->n_related; i++)
        put_note(text, &finding->related[i].pos, finding->related[i].text);
    put_line(text, "help", finding->help);
    put_line(text, "leads to", finding->consequence);
    put_further_exits(text, shown, n_told);
    put_drivers(text, shown);
    if (finding->confidence != CONFIDENCE_HIGH)
        put_line(text, "confidence", confidence_text(finding->confidence));
    fputc('\n', text->out);
}

/* ---- what the tool could not do ---- */

static void put_notification(const Text *text, const Note *note)
{
    if (note->pos.file != NULL)
        put_place(text, &note->pos);
    else
        fputs("hindsight: ", text->out);
    fprintf(text->out, "%swarning:%s %s [HS%d %s]\n", color(text, COLOR_WARNING), color(text, COLOR_RESET),
            clean(text, note->message), note_id(note->kind), note_slug(note->kind));
}

/* What makes the verdict incomplete is listed, the rest is counted. */
static void put_notifications(const Text *text)
{
    ReportData *data = text->data;
    size_t n_kinds[N_NOTE_KINDS] = {0}, n_listed = 0;
    for (size_t i = 0; i < data->notes.count; i++) {
        const Note *note = data->notes.items[i].note;
        bool is_listed = note_is_incomplete(note->kind) && n_listed < MAX_NOTES_LISTED;
        if (is_listed)
            put_notification(text, note);
        n_listed += is_listed;
        n_kinds[note->kind] += !is_listed;
    }
    for (int kind = 0; kind < N_NOTE_KINDS; kind++)
        if (n_kinds[kind] > 0)
            fprintf(text->out, "hindsight: %s: %s [HS%d %s]\n", report_count(data, n_kinds[kind], "notification"),
                    note_text((NoteKind)kind), note_id((NoteKind)kind), note_slug((NoteKind)kind));
    if (data->notes.count > 0)
        fputc('\n', text->out);
}

void report_text(ReportData *data, FILE *out)
{
    Text text = {data, out};
    size_t n_lines;
    const char *const *lines = coverage_lines(data, &n_lines);
    for (size_t i = 0; i < data->shown.count; i++)
        put_finding(&text, data->shown.items[i]);
    put_notifications(&text);
    for (size_t i = 0; i < n_lines; i++)
        fprintf(out, "%s %s\n", i == 0 ? "read:" : "     ", clean(&text, lines[i]));
    fprintf(out, "%s%s%s\n", color(&text, COLOR_BOLD), report_summary(data), color(&text, COLOR_RESET));
}
