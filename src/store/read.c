/* SPDX-License-Identifier: MIT */
/* Reading: rows become verdicts again.
 *
 * Each kind of row has one function that reads its columns, in the order of its SELECT.  The places of a driver are read
 * first and then found by id; texts are interned, because paths and function names repeat.  Values that this version does not know (a rule of another build) are an error, not
 * a guess. */
#include <string.h>

#include "store/names.h"
#include "store/sql.h"

typedef struct Place {
    int64_t id;
    SourcePos pos;
} Place;

typedef struct Reader {
    Store *store;
    Arena *arena;
    StrMap texts;
    VEC(Place) places; /* of the driver being read, in order of id */
    bool failed;
} Reader;

static uint32_t read_count(Query *query)
{
    return (uint32_t)query_int(query);
}

/* The next column is the id of a place; NULL gives no place. */
static SourcePos read_place(Reader *reader, Query *query)
{
    int64_t id = query_int(query);
    size_t low = 0, high = reader->places.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (reader->places.items[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < reader->places.count && reader->places.items[low].id == id;
    return found ? reader->places.items[low].pos : (SourcePos){0};
}

static void reader_refuse(Reader *reader, const char *what, const char *text)
{
    if (!reader->failed)
        sql_fail(reader->store, "read", arena_printf(reader->arena, "it holds the unknown %s \"%s\"", what, text));
    reader->failed = true;
}

static Query open_for(Reader *reader, const char *sql, int64_t id)
{
    Query query = query_open(reader->store, sql);
    query_put_int(&query, id);
    return query;
}

static void close_for(Reader *reader, Query *query)
{
    reader->failed = reader->failed || query->failed;
    query_close(query);
}

#define SELECT_PLACES                                                                                                  \
    "SELECT places.id, path, line, col, end_line, end_col, macro, macro_file, macro_line FROM sources"                 \
    " JOIN places ON places.source = sources.id "

static void read_places(Reader *reader, const char *sql, int64_t id)
{
    Query query = open_for(reader, sql, id);
    reader->places.count = 0;
    while (query_next(&query)) {
        Place place = {.id = query_int(&query)};
        place.pos.file = query_text(&query, &reader->texts);
        place.pos.line = read_count(&query);
        place.pos.column = read_count(&query);
        place.pos.end_line = read_count(&query);
        place.pos.end_column = read_count(&query);
        place.pos.macro = query_text(&query, &reader->texts);
        place.pos.macro_file = query_text(&query, &reader->texts);
        place.pos.macro_line = read_count(&query);
        VEC_PUSH(reader->arena, &reader->places, place);
    }
    close_for(reader, &query);
}

static Step read_step(Reader *reader, Query *query)
{
    Step step = {0};
    const char *kind = query_text(query, &reader->texts);
    if (!step_kind_from_text(kind, &step.kind))
        reader_refuse(reader, "step", kind);
    step.pos = read_place(reader, query);
    step.function = query_text(query, &reader->texts);
    step.depth = (int)query_int(query);
    step.essential = query_int(query) != 0;
    step.text = query_text(query, &reader->texts);
    return step;
}

static void read_steps(Reader *reader, int64_t exit_id, FindingExit *exit)
{
    VEC(Step) steps = {0};
    Query query = open_for(reader,
                           "SELECT kind, place, function, depth, essential, text FROM steps"
                           " WHERE exit = ? ORDER BY number",
                           exit_id);
    while (query_next(&query))
        VEC_PUSH(reader->arena, &steps, read_step(reader, &query));
    close_for(reader, &query);
    exit->steps = steps.items;
    exit->n_steps = steps.count;
}

static void read_exits(Reader *reader, int64_t finding_id, Finding *finding)
{
    VEC(FindingExit) exits = {0};
    Query query = open_for(reader, "SELECT id, place, cause, cause_text FROM exits WHERE finding = ? ORDER BY number",
                           finding_id);
    while (query_next(&query)) {
        FindingExit exit = {0};
        int64_t id = query_int(&query);
        exit.exit = read_place(reader, &query);
        exit.cause = read_place(reader, &query);
        exit.cause_text = query_text(&query, &reader->texts);
        read_steps(reader, id, &exit);
        VEC_PUSH(reader->arena, &exits, exit);
    }
    close_for(reader, &query);
    finding->exits = exits.items;
    finding->n_exits = exits.count;
}

static void read_related(Reader *reader, int64_t finding_id, Finding *finding)
{
    VEC(Related) related = {0};
    Query query = open_for(reader, "SELECT place, text FROM related WHERE finding = ? ORDER BY number", finding_id);
    while (query_next(&query)) {
        Related one = {read_place(reader, &query), NULL};
        one.text = query_text(&query, &reader->texts);
        VEC_PUSH(reader->arena, &related, one);
    }
    close_for(reader, &query);
    finding->related = related.items;
    finding->n_related = related.count;
}

static void read_finding_kinds(Reader *reader, Query *query, Finding *finding)
{
    const char *rule = query_text(query, &reader->texts);
    finding->rule = rule_from_text(rule);
    if (finding->rule == N_RULES)
        reader_refuse(reader, "rule", rule);
    const char *level = query_text(query, &reader->texts);
    if (!level_from_text(level, &finding->level))
        reader_refuse(reader, "level", level);
    const char *confidence = query_text(query, &reader->texts);
    if (!confidence_from_text(confidence, &finding->confidence))
        reader_refuse(reader, "confidence", confidence);
}

static Finding read_finding(Reader *reader, Query *query)
{
    Finding finding = {0};
    int64_t id = query_int(query);
    read_finding_kinds(reader, query, &finding);
    finding.primary = read_place(reader, query);
    finding.function = query_text(query, &reader->texts);
    finding.api = query_text(query, &reader->texts);
    finding.resource = query_text(query, &reader->texts);
    finding.holder = query_text(query, &reader->texts);
    finding.message = query_text(query, &reader->texts);
    finding.help = query_text(query, &reader->texts);
    finding.consequence = query_text(query, &reader->texts);
    finding.cwe = query_text(query, &reader->texts);
    finding.occurrence = read_count(query);
    read_exits(reader, id, &finding);
    read_related(reader, id, &finding);
    return finding;
}

static void read_findings(Reader *reader, int64_t driver, Verdict *verdict)
{
    VEC(Finding) findings = {0};
    Query query = open_for(reader,
                           "SELECT findings.id, rule, level, confidence, place, function, api, resource, holder,"
                           " message, help, consequence, cwe, occurrence FROM findings"
                           " JOIN positions p ON p.id = findings.place WHERE driver = ?"
                           " ORDER BY p.path, p.line, p.col, rule, findings.id",
                           driver);
    while (query_next(&query))
        VEC_PUSH(reader->arena, &findings, read_finding(reader, &query));
    close_for(reader, &query);
    verdict->findings = findings.items;
    verdict->n_findings = findings.count;
}

static void read_notes(Reader *reader, Query *query, Note **out_notes, size_t *out_n)
{
    VEC(Note) notes = {0};
    while (query_next(query)) {
        Note note = {0};
        const char *kind = query_text(query, &reader->texts);
        note.kind = note_kind_from_text(kind);
        if (note.kind == N_NOTE_KINDS)
            reader_refuse(reader, "notification", kind);
        note.pos = read_place(reader, query);
        note.message = query_text(query, &reader->texts);
        VEC_PUSH(reader->arena, &notes, note);
    }
    close_for(reader, query);
    *out_notes = notes.items;
    *out_n = notes.count;
}

static void read_sources(Reader *reader, int64_t driver, Verdict *verdict)
{
    VEC(const char *) sources = {0};
    Query query = open_for(reader, "SELECT path FROM sources WHERE driver = ? AND is_loaded ORDER BY id", driver);
    while (query_next(&query))
        VEC_PUSH(reader->arena, &sources, query_text(&query, &reader->texts));
    close_for(reader, &query);
    verdict->sources = sources.items;
    verdict->n_sources = sources.count;
}

static void read_functions(Reader *reader, int64_t driver, Verdict *verdict)
{
    VEC(ModelFunction) functions = {0};
    Query query = open_for(reader,
                           "SELECT name, qualified, place, n_blocks, n_unlowered FROM functions"
                           " WHERE driver = ? ORDER BY number",
                           driver);
    while (query_next(&query)) {
        ModelFunction function = {0};
        function.name = query_text(&query, &reader->texts);
        function.qualified = query_text(&query, &reader->texts);
        function.pos = read_place(reader, &query);
        function.n_blocks = read_count(&query);
        function.n_unlowered = read_count(&query);
        VEC_PUSH(reader->arena, &functions, function);
    }
    close_for(reader, &query);
    verdict->functions = functions.items;
    verdict->n_functions = functions.count;
}

static void read_calls(Reader *reader, int64_t driver, Verdict *verdict)
{
    VEC(ModelCall) calls = {0};
    Query query = open_for(reader,
                           "SELECT r.number, ifnull(e.number, -1), calls.name, calls.place, treated, draft"
                           " FROM calls JOIN functions r ON r.id = calls.caller"
                           " LEFT JOIN functions e ON e.id = calls.callee"
                           " WHERE calls.driver = ? ORDER BY calls.number",
                           driver);
    while (query_next(&query)) {
        ModelCall call = {0};
        call.caller = (int32_t)query_int(&query);
        call.callee = (int32_t)query_int(&query);
        call.name = query_text(&query, &reader->texts);
        call.pos = read_place(reader, &query);
        call.treated = query_text(&query, &reader->texts);
        call.draft = query_text(&query, &reader->texts);
        VEC_PUSH(reader->arena, &calls, call);
    }
    close_for(reader, &query);
    verdict->calls = calls.items;
    verdict->n_calls = calls.count;
}

static void read_resources(Reader *reader, int64_t driver, Verdict *verdict)
{
    VEC(ModelResource) resources = {0};
    Query query = open_for(reader,
                           "SELECT kind, api, holder, place, before_create FROM resources"
                           " WHERE driver = ? ORDER BY number",
                           driver);
    while (query_next(&query)) {
        ModelResource resource = {0};
        resource.kind = query_text(&query, &reader->texts);
        resource.api = query_text(&query, &reader->texts);
        resource.holder = query_text(&query, &reader->texts);
        resource.pos = read_place(reader, &query);
        resource.before_create = query_int(&query) != 0;
        VEC_PUSH(reader->arena, &resources, resource);
    }
    close_for(reader, &query);
    verdict->resources = resources.items;
    verdict->n_resources = resources.count;
}

static void read_states(Reader *reader, int64_t driver, Verdict *verdict)
{
    VEC(ModelState) states = {0};
    Query query = open_for(reader,
                           "SELECT place, success, driver_created, cause, held, held_after FROM terminal_states"
                           " WHERE driver = ? ORDER BY number",
                           driver);
    while (query_next(&query)) {
        ModelState state = {0};
        state.exit = read_place(reader, &query);
        state.success = query_int(&query) != 0;
        state.driver_created = query_int(&query) != 0;
        state.cause = query_text(&query, &reader->texts);
        state.held = query_text(&query, &reader->texts);
        state.held_after = query_text(&query, &reader->texts);
        VEC_PUSH(reader->arena, &states, state);
    }
    close_for(reader, &query);
    verdict->states = states.items;
    verdict->n_states = states.count;
}

static void read_coverage(Query *query, Coverage *coverage)
{
    uint32_t *const counts[] = {&coverage->functions_reached,
                                &coverage->functions_unlowered,
                                &coverage->calls_modelled,
                                &coverage->calls_entered,
                                &coverage->calls_unknown,
                                &coverage->acquisitions,
                                &coverage->exits_success,
                                &coverage->exits_failure,
                                &coverage->states,
                                &coverage->merged,
                                &coverage->sources_loaded,
                                &coverage->sources_failed,
                                &coverage->headers_real,
                                &coverage->headers_bundled,
                                &coverage->headers_stand_in,
                                &coverage->stand_ins};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        *counts[i] = read_count(query);
    coverage->complete = query_int(query) != 0;
    coverage->analysed = query_int(query) != 0;
}

static Verdict read_driver(Reader *reader, Query *query)
{
    Verdict verdict = {0};
    int64_t id = query_int(query);
    query_int(query); /* the run */
    verdict.driver_name = query_text(query, &reader->texts);
    verdict.driver_folder = query_text(query, &reader->texts);
    verdict.project = query_text(query, &reader->texts);
    verdict.entry_name = query_text(query, &reader->texts);
    verdict.entry_file = query_text(query, &reader->texts);
    verdict.entry_line = read_count(query);
    verdict.kind = query_text(query, &reader->texts);
    verdict.seconds = query_real(query);
    read_coverage(query, &verdict.coverage);
    read_places(reader, SELECT_PLACES "WHERE sources.driver = ? ORDER BY places.id", id);
    read_sources(reader, id, &verdict);
    read_functions(reader, id, &verdict);
    read_calls(reader, id, &verdict);
    read_resources(reader, id, &verdict);
    read_states(reader, id, &verdict);
    read_findings(reader, id, &verdict);
    Query notes = open_for(reader, "SELECT kind, place, message FROM notifications WHERE driver = ? ORDER BY id", id);
    read_notes(reader, &notes, &verdict.notes, &verdict.n_notes);
    return verdict;
}

static void reader_init(Reader *reader, Store *store, Arena *arena)
{
    *reader = (Reader){.store = store, .arena = arena};
    strmap_init(&reader->texts, arena);
}

bool store_count_drivers(Store *store, int64_t run, size_t *out_n_found, size_t *out_n_analysed)
{
    Query query = query_open(store, "SELECT count(*), coalesce(sum(analysed), 0) FROM drivers WHERE run = ?");
    query_put_int(&query, run);
    bool has_row = query_next(&query);
    *out_n_found = has_row ? (size_t)query_int(&query) : 0;
    *out_n_analysed = has_row ? (size_t)query_int(&query) : 0;
    bool done = !query.failed;
    query_close(&query);
    return done;
}

bool store_verdicts(Store *store, int64_t run, Arena *arena, Verdict **out_verdicts, size_t *out_n)
{
    Reader reader;
    VEC(Verdict) verdicts = {0};
    reader_init(&reader, store, arena);
    Query query = open_for(&reader, "SELECT * FROM drivers WHERE run = ? ORDER BY folder, name, id", run);
    while (!reader.failed && query_next(&query))
        VEC_PUSH(arena, &verdicts, read_driver(&reader, &query));
    close_for(&reader, &query);
    *out_verdicts = verdicts.items;
    *out_n = verdicts.count;
    return !reader.failed;
}

bool store_run_notes(Store *store, int64_t run, Arena *arena, Note **out_notes, size_t *out_n)
{
    Reader reader;
    reader_init(&reader, store, arena);
    read_places(&reader, SELECT_PLACES "WHERE sources.run = ? AND sources.driver IS NULL ORDER BY places.id", run);
    Query query = open_for(&reader,
                           "SELECT kind, place, message FROM notifications"
                           " WHERE run = ? AND driver IS NULL ORDER BY id",
                           run);
    read_notes(&reader, &query, out_notes, out_n);
    return !reader.failed;
}
