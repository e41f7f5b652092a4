/* SPDX-License-Identifier: MIT */
/* Writing: a verdict becomes rows.
 *
 * One Writer lives as long as one transaction.  It holds the prepared INSERTs and two maps, so that a file and a place
 * that many rows name are stored once.  Rows are written parents first; a failure anywhere rolls the whole driver back
 * and leaves what was stored before untouched. */
#include <stdio.h>
#include <string.h>

#include "store/names.h"
#include "store/sql.h"

#define INSERTS(X)                                                                                                     \
    X(INSERT_DRIVER, "INSERT INTO drivers VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")        \
    X(INSERT_SOURCE, "INSERT INTO sources VALUES (NULL,?,?,?,?)")                                                      \
    X(INSERT_PLACE, "INSERT INTO places VALUES (NULL,?,?,?,?,?,?,?,?)")                                                \
    X(INSERT_FUNCTION, "INSERT INTO functions VALUES (NULL,?,?,?,?,?,?,?)")                                            \
    X(INSERT_CALL, "INSERT INTO calls VALUES (NULL,?,?,?,?,?,?,?,?)")                                                  \
    X(INSERT_RESOURCE, "INSERT INTO resources VALUES (NULL,?,?,?,?,?,?,?)")                                            \
    X(INSERT_STATE, "INSERT INTO terminal_states VALUES (NULL,?,?,?,?,?,?,?,?)")                                       \
    X(INSERT_FINDING, "INSERT INTO findings VALUES (NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")                                \
    X(INSERT_EXIT, "INSERT INTO exits VALUES (NULL,?,?,?,?,?)")                                                        \
    X(INSERT_STEP, "INSERT INTO steps VALUES (NULL,?,?,?,?,?,?,?,?)")                                                  \
    X(INSERT_RELATED, "INSERT INTO related VALUES (NULL,?,?,?,?)")                                                     \
    X(INSERT_NOTE, "INSERT INTO notifications VALUES (NULL,?,?,?,?,?)")

typedef enum Insert {
#define X(name, sql) name,
    INSERTS(X)
#undef X
        N_INSERTS
} Insert;

typedef struct Writer {
    Store *store;
    Arena *arena;        /* scratch */
    int64_t run, driver; /* driver 0: rows of the run itself */
    Query inserts[N_INSERTS];
    StrMap sources, places; /* path, and place as text -> int64_t * */
} Writer;

static void writer_init(Writer *writer, Store *store, int64_t run)
{
    static const char *const sql[] = {
#define X(name, sql) sql,
        INSERTS(X)
#undef X
    };
    *writer = (Writer){.store = store, .arena = arena_open(), .run = run};
    strmap_init(&writer->sources, writer->arena);
    strmap_init(&writer->places, writer->arena);
    for (int i = 0; i < N_INSERTS; i++)
        writer->inserts[i] = query_open(store, sql[i]);
}

/* Frees the writer; false when anything failed. */
static bool writer_release(Writer *writer)
{
    bool failed = false;
    for (int i = 0; i < N_INSERTS; i++) {
        failed = failed || writer->inserts[i].failed;
        query_close(&writer->inserts[i]);
    }
    arena_close(writer->arena);
    return !failed;
}

static void put_id(Query *query, int64_t id)
{
    if (id == 0)
        query_put_null(query);
    else
        query_put_int(query, id);
}

static void put_text(Query *query, const char *text)
{
    query_put_text(query, text == NULL ? "" : text);
}

static void remember(StrMap *map, const char *key, int64_t id)
{
    int64_t *value = ARENA_NEW(map->arena, int64_t);
    *value = id;
    strmap_put(map, key, value);
}

static int64_t write_source(Writer *writer, const char *path, bool is_loaded)
{
    const int64_t *known = strmap_get(&writer->sources, path);
    if (known != NULL)
        return *known;
    Query *query = &writer->inserts[INSERT_SOURCE];
    query_put_int(query, writer->run);
    put_id(query, writer->driver);
    query_put_text(query, path);
    query_put_int(query, is_loaded);
    int64_t id = query_insert(query);
    remember(&writer->sources, path, id);
    return id;
}

static int64_t insert_place(Writer *writer, const SourcePos *pos)
{
    int64_t source = write_source(writer, pos->file, false);
    Query *query = &writer->inserts[INSERT_PLACE];
    query_put_int(query, source);
    query_put_int(query, pos->line);
    query_put_int(query, pos->column);
    query_put_int(query, pos->end_line);
    query_put_int(query, pos->end_column);
    query_put_text(query, pos->macro);
    query_put_text(query, pos->macro_file);
    query_put_int(query, pos->macro_line);
    return query_insert(query);
}

/* In BUFFER, or in the writer's arena when that is too small. */
static const char *place_key(const Writer *writer, const SourcePos *pos, char *buffer, size_t size)
{
    static const char format[] = "%u:%u:%u:%u:%s:%u:%s:%s";
    const char *macro = pos->macro == NULL ? "" : pos->macro,
               *macro_file = pos->macro_file == NULL ? "" : pos->macro_file;
    int length = snprintf(buffer, size, format, pos->line, pos->column, pos->end_line, pos->end_column, macro,
                          pos->macro_line, macro_file, pos->file);
    if (length >= 0 && (size_t)length < size)
        return buffer;
    return arena_printf(writer->arena, format, pos->line, pos->column, pos->end_line, pos->end_column, macro,
                        pos->macro_line, macro_file, pos->file);
}

/* The row of a place; 0 for no place.  Most places are known: a step is written for each exit that it leads to. */
static int64_t write_place(Writer *writer, const SourcePos *pos)
{
    char buffer[512];
    if (pos->file == NULL)
        return 0;
    const char *key = place_key(writer, pos, buffer, sizeof buffer);
    const int64_t *known = strmap_get(&writer->places, key);
    if (known != NULL)
        return *known;
    int64_t id = insert_place(writer, pos);
    remember(&writer->places, arena_strdup(writer->arena, key), id);
    return id;
}

static void put_coverage(Query *query, const Coverage *coverage)
{
    const uint32_t counts[] = {coverage->functions_reached,
                               coverage->functions_unlowered,
                               coverage->calls_modelled,
                               coverage->calls_entered,
                               coverage->calls_unknown,
                               coverage->acquisitions,
                               coverage->exits_success,
                               coverage->exits_failure,
                               coverage->states,
                               coverage->merged,
                               coverage->sources_loaded,
                               coverage->sources_failed,
                               coverage->headers_real,
                               coverage->headers_bundled,
                               coverage->headers_stand_in,
                               coverage->stand_ins,
                               coverage->complete,
                               coverage->analysed};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        query_put_int(query, counts[i]);
}

static void write_driver(Writer *writer, const Verdict *verdict)
{
    Query *query = &writer->inserts[INSERT_DRIVER];
    query_put_int(query, writer->run);
    put_text(query, verdict->driver_name);
    put_text(query, verdict->driver_folder);
    query_put_text(query, verdict->project);
    put_text(query, verdict->entry_name);
    put_text(query, verdict->entry_file);
    query_put_int(query, verdict->entry_line);
    put_text(query, verdict->kind);
    query_put_real(query, verdict->seconds);
    put_coverage(query, &verdict->coverage);
    writer->driver = query_insert(query);
}

static int64_t write_function(Writer *writer, const ModelFunction *function, size_t number)
{
    int64_t place = write_place(writer, &function->pos);
    Query *query = &writer->inserts[INSERT_FUNCTION];
    query_put_int(query, writer->driver);
    query_put_int(query, (int64_t)number);
    put_text(query, function->name);
    put_text(query, function->qualified == NULL ? function->name : function->qualified);
    put_id(query, place);
    query_put_int(query, function->n_blocks);
    query_put_int(query, function->n_unlowered);
    return query_insert(query);
}

static void write_call(Writer *writer, const ModelCall *call, size_t number, const int64_t *functions)
{
    int64_t place = write_place(writer, &call->pos);
    Query *query = &writer->inserts[INSERT_CALL];
    query_put_int(query, writer->driver);
    query_put_int(query, (int64_t)number);
    query_put_int(query, functions[call->caller]);
    put_id(query, call->callee < 0 ? 0 : functions[call->callee]);
    put_text(query, call->name);
    put_id(query, place);
    put_text(query, call->treated);
    query_put_text(query, call->draft);
    query_insert(query);
}

static void write_resource(Writer *writer, const ModelResource *resource, size_t number)
{
    int64_t place = write_place(writer, &resource->pos);
    Query *query = &writer->inserts[INSERT_RESOURCE];
    query_put_int(query, writer->driver);
    query_put_int(query, (int64_t)number);
    put_text(query, resource->kind);
    put_text(query, resource->api);
    put_text(query, resource->holder);
    put_id(query, place);
    query_put_int(query, resource->before_create);
    query_insert(query);
}

static void write_state(Writer *writer, const ModelState *state, size_t number)
{
    int64_t place = write_place(writer, &state->exit);
    Query *query = &writer->inserts[INSERT_STATE];
    query_put_int(query, writer->driver);
    query_put_int(query, (int64_t)number);
    put_id(query, place);
    query_put_int(query, state->success);
    query_put_int(query, state->driver_created);
    put_text(query, state->cause);
    put_text(query, state->held);
    put_text(query, state->held_after);
    query_insert(query);
}

static void write_model(Writer *writer, const Verdict *verdict)
{
    int64_t *functions = ARENA_ARRAY(writer->arena, int64_t, verdict->n_functions + 1);
    for (size_t i = 0; i < verdict->n_functions; i++)
        functions[i] = write_function(writer, &verdict->functions[i], i);
    for (size_t i = 0; i < verdict->n_calls; i++) {
        const ModelCall *call = &verdict->calls[i];
        if (call->caller < 0 || (size_t)call->caller >= verdict->n_functions ||
            (call->callee >= 0 && (size_t)call->callee >= verdict->n_functions))
            die("call %zu of %s names a function out of range", i, verdict->driver_name);
        write_call(writer, call, i, functions);
    }
    for (size_t i = 0; i < verdict->n_resources; i++)
        write_resource(writer, &verdict->resources[i], i);
    for (size_t i = 0; i < verdict->n_states; i++)
        write_state(writer, &verdict->states[i], i);
}

static void write_step(Writer *writer, int64_t exit, const Step *step, size_t number)
{
    int64_t place = write_place(writer, &step->pos);
    Query *query = &writer->inserts[INSERT_STEP];
    query_put_int(query, exit);
    query_put_int(query, (int64_t)number);
    query_put_text(query, step_kind_text(step->kind));
    put_id(query, place);
    query_put_text(query, step->function);
    query_put_int(query, step->depth);
    query_put_int(query, step->essential);
    put_text(query, step->text);
    query_insert(query);
}

static void write_exit(Writer *writer, int64_t finding, const FindingExit *exit, size_t number)
{
    int64_t place = write_place(writer, &exit->exit), cause = write_place(writer, &exit->cause);
    Query *query = &writer->inserts[INSERT_EXIT];
    query_put_int(query, finding);
    query_put_int(query, (int64_t)number);
    put_id(query, place);
    put_id(query, cause);
    put_text(query, exit->cause_text);
    int64_t id = query_insert(query);
    for (size_t i = 0; i < exit->n_steps; i++)
        write_step(writer, id, &exit->steps[i], i);
}

static void write_related(Writer *writer, int64_t finding, const Related *related, size_t number)
{
    int64_t place = write_place(writer, &related->pos);
    Query *query = &writer->inserts[INSERT_RELATED];
    query_put_int(query, finding);
    query_put_int(query, (int64_t)number);
    put_id(query, place);
    put_text(query, related->text);
    query_insert(query);
}

static void write_finding(Writer *writer, const Finding *finding)
{
    int64_t place = write_place(writer, &finding->primary);
    Query *query = &writer->inserts[INSERT_FINDING];
    query_put_int(query, writer->driver);
    query_put_text(query, rule_id(finding->rule));
    query_put_text(query, level_text(finding->level));
    query_put_text(query, confidence_text(finding->confidence));
    put_id(query, place);
    put_text(query, finding->function);
    put_text(query, finding->api);
    put_text(query, finding->resource);
    put_text(query, finding->holder);
    put_text(query, finding->message);
    put_text(query, finding->help);
    put_text(query, finding->consequence);
    put_text(query, finding->cwe);
    query_put_int(query, finding->occurrence);
    int64_t id = query_insert(query);
    for (size_t i = 0; i < finding->n_exits; i++)
        write_exit(writer, id, &finding->exits[i], i);
    for (size_t i = 0; i < finding->n_related; i++)
        write_related(writer, id, &finding->related[i], i);
}

static void write_note(Writer *writer, const Note *note)
{
    char kind[16];
    int64_t place = write_place(writer, &note->pos);
    Query *query = &writer->inserts[INSERT_NOTE];
    snprintf(kind, sizeof kind, "HS%d", note_id(note->kind));
    query_put_int(query, writer->run);
    put_id(query, writer->driver);
    query_put_text(query, kind);
    put_id(query, place);
    put_text(query, note->message);
    query_insert(query);
}

static void write_verdict(Writer *writer, const Verdict *verdict)
{
    write_driver(writer, verdict);
    for (size_t i = 0; i < verdict->n_sources; i++)
        write_source(writer, verdict->sources[i], true);
    write_model(writer, verdict);
    for (size_t i = 0; i < verdict->n_findings; i++)
        write_finding(writer, &verdict->findings[i]);
    for (size_t i = 0; i < verdict->n_notes; i++)
        write_note(writer, &verdict->notes[i]);
}

/* Ends the transaction: COMMIT when all went well, else ROLLBACK, which keeps the error that led to it. */
static bool end_transaction(Store *store, bool done)
{
    if (done && sql_run(store, "COMMIT"))
        return true;
    sql_rollback(store);
    return false;
}

bool store_add_verdict(Store *store, int64_t run, const Verdict *verdict, int64_t *out_driver)
{
    Writer writer;
    if (!sql_begin(store))
        return false;
    writer_init(&writer, store, run);
    write_verdict(&writer, verdict);
    int64_t driver = writer.driver;
    bool done = end_transaction(store, writer_release(&writer));
    if (done && out_driver != NULL)
        *out_driver = driver;
    return done;
}

bool store_add_note(Store *store, int64_t run, const Note *note)
{
    Writer writer;
    if (!sql_begin(store))
        return false;
    writer_init(&writer, store, run);
    write_note(&writer, note);
    return end_transaction(store, writer_release(&writer));
}
