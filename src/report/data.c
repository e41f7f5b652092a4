/* SPDX-License-Identifier: MIT */
/* Loading a run: verdicts become the list of findings that is shown, notifications become one list, counts are summed.
 * The gate (report_exit_code) and every format use the same test for what is shown. */
#include "report/data.h"

#include <string.h>

#include "base/platform.h"
#include "store/names.h"

bool report_is_shown(const Finding *finding, const ReportOptions *options, Level *out_level)
{
    Level level = finding->level;
    if (options->low_confidence && finding->confidence == CONFIDENCE_LOW)
        level = rule_level(finding->rule);
    if (out_level != NULL)
        *out_level = level;
    return level != LEVEL_NONE && level >= options->level;
}

int report_exit_code(const Verdict *verdicts, size_t n, const ReportOptions *options, Level fail_on)
{
    Level level;
    if (fail_on == LEVEL_NONE)
        return 0;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < verdicts[i].n_findings; j++)
            if (report_is_shown(&verdicts[i].findings[j], options, &level) && level >= fail_on)
                return 1;
    return 0;
}

static const char *place_key(Arena *arena, const SourcePos *pos)
{
    return arena_printf(arena, "%s:%u:%u", pos->file == NULL ? "" : pos->file, pos->line, pos->column);
}

static bool has_exit(const Shown *shown, const FindingExit *exit, Arena *arena)
{
    for (size_t i = 0; i < shown->exits.count; i++) {
        const FindingExit *known = &shown->exits.items[i];
        if (strcmp(place_key(arena, &known->exit), place_key(arena, &exit->exit)) == 0 &&
            strcmp(place_key(arena, &known->cause), place_key(arena, &exit->cause)) == 0)
            return true;
    }
    return false;
}

/* Keeps the exits in order of their path's length; equal ones as they came. */
static void insert_exit(Shown *shown, const FindingExit *exit, Arena *arena)
{
    VEC_PUSH(arena, &shown->exits, *exit);
    for (size_t i = shown->exits.count - 1; i > 0; i--) {
        FindingExit *before = &shown->exits.items[i - 1];
        if (before->n_steps <= exit->n_steps)
            break;
        shown->exits.items[i] = *before;
        *before = *exit;
    }
}

static void merge_finding(Shown *shown, const Finding *finding, const Verdict *verdict, Arena *arena)
{
    bool is_new_driver = true;
    for (size_t i = 0; i < shown->drivers.count; i++)
        is_new_driver = is_new_driver && strcmp(shown->drivers.items[i], verdict->driver_name) != 0;
    if (is_new_driver)
        VEC_PUSH(arena, &shown->drivers, verdict->driver_name);
    for (size_t i = 0; i < finding->n_exits; i++)
        if (!has_exit(shown, &finding->exits[i], arena))
            insert_exit(shown, &finding->exits[i], arena);
}

static void add_finding(ReportData *data, StrMap *known, const Finding *finding, const Verdict *verdict)
{
    Level level;
    if (!report_is_shown(finding, data->options, &level))
        return;
    const char *key =
        arena_printf(data->arena, "%d|%s|%s|%s|%s|%u", (int)finding->rule, place_key(data->arena, &finding->primary),
                     finding->function, finding->holder, finding->api, finding->occurrence);
    Shown *shown = strmap_get(known, key);
    if (shown == NULL) {
        shown = ARENA_NEW(data->arena, Shown);
        shown->finding = finding;
        shown->verdict = verdict;
        VEC_PUSH(data->arena, &data->shown, shown);
        strmap_put(known, key, shown);
        data->n_levels[level]++;
        shown->level = level;
    }
    merge_finding(shown, finding, verdict, data->arena);
}

static void add_note(ReportData *data, StrMap *known, const Note *note, const char *driver)
{
    const char *key =
        arena_printf(data->arena, "%d|%s|%s", (int)note->kind, place_key(data->arena, &note->pos), note->message);
    if (strmap_get(known, key) != NULL)
        return;
    ShownNote shown = {note, driver};
    VEC_PUSH(data->arena, &data->notes, shown);
    strmap_put(known, key, data);
}

static void add_coverage(ReportData *data, const Coverage *coverage)
{
    Coverage *total = &data->total;
    total->functions_reached += coverage->functions_reached;
    total->functions_unlowered += coverage->functions_unlowered;
    total->calls_modelled += coverage->calls_modelled;
    total->calls_entered += coverage->calls_entered;
    total->calls_unknown += coverage->calls_unknown;
    total->acquisitions += coverage->acquisitions;
    total->exits_success += coverage->exits_success;
    total->exits_failure += coverage->exits_failure;
    total->states += coverage->states;
    total->merged += coverage->merged;
    total->sources_loaded += coverage->sources_loaded;
    total->sources_failed += coverage->sources_failed;
    total->headers_real += coverage->headers_real;
    total->headers_bundled += coverage->headers_bundled;
    total->headers_stand_in += coverage->headers_stand_in;
    total->stand_ins += coverage->stand_ins;
    data->n_analysed += coverage->analysed;
    data->n_complete += coverage->analysed && coverage->complete;
}

static void collect(ReportData *data, const Note *run_notes, size_t n_run_notes)
{
    static const Note interrupted = {NOTE_INTERRUPTED, {0}, "the scan did not end: this is what it had found by then"};
    StrMap findings, notes;
    strmap_init(&findings, data->arena);
    strmap_init(&notes, data->arena);
    if (data->run.ended == NULL)
        add_note(data, &notes, &interrupted, NULL);
    for (size_t i = 0; i < n_run_notes; i++)
        add_note(data, &notes, &run_notes[i], NULL);
    for (size_t i = 0; i < data->n_verdicts; i++) {
        const Verdict *verdict = &data->verdicts[i];
        for (size_t j = 0; j < verdict->n_findings; j++)
            add_finding(data, &findings, &verdict->findings[j], verdict);
        for (size_t j = 0; j < verdict->n_notes; j++)
            add_note(data, &notes, &verdict->notes[j], verdict->driver_name);
        add_coverage(data, &verdict->coverage);
    }
    data->total.analysed = data->n_analysed == data->n_verdicts;
    data->total.complete = data->n_complete == data->n_verdicts;
}

bool report_data_load(ReportData *data, Store *store, int64_t run, const ReportOptions *options, Arena *arena,
                      const char **out_error)
{
    Note *run_notes = NULL;
    size_t n_run_notes = 0;
    *data = (ReportData){.arena = arena, .options = options};
    if (!store_run(store, run, arena, &data->run) ||
        !store_verdicts(store, run, arena, &data->verdicts, &data->n_verdicts) ||
        !store_run_notes(store, run, arena, &run_notes, &n_run_notes)) {
        *out_error = arena_strdup(arena, store_error(store));
        return false;
    }
    strmap_init(&data->relatives, arena);
    source_cache_init(&data->sources, data->run.root, data->run.root_absolute, arena);
    collect(data, run_notes, n_run_notes);
    return true;
}

/* Below the root `.` a relative path may stand without the leading `./`. */
static bool is_plain_relative(const char *root, const char *file)
{
    return (root[0] == '\0' || strcmp(root, ".") == 0) && !path_is_absolute(file) && strncmp(file, "../", 3) != 0;
}

/* PATH without the root; PATH itself when it lies outside. */
static const char *relative_path(ReportData *data, const char *path)
{
    const char *relative = strmap_get(&data->relatives, path);
    if (relative == NULL) {
        relative = path_relative(data->arena, data->run.root, path);
        if (strcmp(relative, path) == 0)
            relative = path;
        strmap_put(&data->relatives, path, (void *)relative);
    }
    return relative;
}

bool report_is_in_tree(ReportData *data, const char *file)
{
    if (file == NULL)
        return false;
    return is_plain_relative(data->run.root, file) || strcmp(relative_path(data, file), file) != 0;
}

const char *report_path(ReportData *data, const char *file)
{
    return file == NULL ? "<unknown>" : relative_path(data, file);
}

const char *report_place(ReportData *data, const SourcePos *pos)
{
    return arena_printf(data->arena, "%s:%u:%u", report_path(data, pos->file), pos->line, pos->column);
}

const char *report_sentence(ReportData *data, const char *text)
{
    size_t length = strlen(text);
    if (length == 0 || strchr(".!?", text[length - 1]) != NULL)
        return text;
    return arena_printf(data->arena, "%s.", text);
}

const char *report_count(ReportData *data, size_t n, const char *noun)
{
    size_t length = strlen(noun);
    bool is_y = length > 1 && noun[length - 1] == 'y';
    if (n == 1)
        return arena_printf(data->arena, "1 %s", noun);
    return is_y ? arena_printf(data->arena, "%zu %.*sies", n, (int)length - 1, noun)
                : arena_printf(data->arena, "%zu %ss", n, noun);
}

const char *report_summary(ReportData *data)
{
    const char *text = "";
    for (int level = LEVEL_ERROR; level > LEVEL_NONE; level--)
        if (data->n_levels[level] > 0)
            text = arena_printf(data->arena, "%s%s%s", text, *text == '\0' ? "" : ", ",
                                report_count(data, data->n_levels[level], level_text((Level)level)));
    if (*text != '\0')
        return text;
    return data->n_analysed == 0 ? "nothing was analysed" : "no findings";
}

const char *report_reason(const Verdict *verdict)
{
    for (size_t i = 0; i < verdict->n_notes; i++)
        if (note_is_incomplete(verdict->notes[i].kind))
            return verdict->notes[i].message;
    return "no reason was recorded";
}
