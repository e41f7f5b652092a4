/* SPDX-License-Identifier: MIT */
/* A finding as a SARIF result.
 *
 * GitHub shows related locations only where the message links to them, and no flows of others' dialects; Azure shows no
 * flows at all.  So the text names exits and releases with links, and its Markdown form repeats the steps. */
#include <string.h>

#include "report/fingerprint.h"
#include "report/sarif.h"
#include "store/names.h"

enum { MAX_EXITS_LINKED = 5, MAX_FLOW_STEPS = 10000, MAX_PLACES = 100, N_FULL_FLOWS = 3 };

typedef struct Result {
    Sarif *sarif;
    Arena *arena; /* scratch of this result */
    const Shown *shown;
    Json *related;    /* relatedLocations */
    const char *text; /* the message so far */
} Result;

static Json *make_location(Result *result, const SourcePos *pos, const char *function, const char *text)
{
    Json *location = json_object();
    json_put(location, "physicalLocation", sarif_physical_location(result->sarif, pos, text == NULL));
    if (function != NULL && *function != '\0') {
        Json *logical = json_push(json_put(location, "logicalLocations", json_array()), json_object());
        json_put_text(logical, "fullyQualifiedName", function);
        json_put_text(logical, "kind", "function");
    }
    if (text != NULL)
        json_put(location, "message", sarif_message(sarif_escape(result->arena, text)));
    return location;
}

static void add_text(Result *result, const char *text)
{
    result->text = arena_printf(result->arena, "%s%s", result->text, text);
}

/* A related location with MESSAGE, and "[words](id)" for the result's message; plain words where there is no place in
 * the tree. */
static const char *link_to(Result *result, const SourcePos *pos, const char *words, const char *message)
{
    const char *escaped = sarif_escape(result->arena, words);
    if (!report_is_in_tree(result->sarif->data, pos->file))
        return escaped;
    Json *location = make_location(result, pos, NULL, message);
    size_t id = json_length(result->related) + 1;
    json_put_int(location, "id", (int64_t)id);
    json_push(result->related, location);
    return arena_printf(result->arena, "[%s](%zu)", escaped, id);
}

static const char *line_of(Result *result, const SourcePos *pos)
{
    const char *primary = result->shown->finding->primary.file;
    if (pos->file != NULL && primary != NULL && strcmp(pos->file, primary) == 0)
        return arena_printf(result->arena, "line %u", pos->line);
    return arena_printf(result->arena, "%s:%u", report_path(result->sarif->data, pos->file), pos->line);
}

static void add_exit(Result *result, const FindingExit *exit)
{
    const char *cause = link_to(result, &exit->cause, exit->cause_text, exit->cause_text);
    if (exit->exit.file == NULL) {
        add_text(result, arena_printf(result->arena, " This holds when %s.", cause));
        return;
    }
    const char *place = link_to(result, &exit->exit, line_of(result, &exit->exit), "the entry returns here");
    add_text(result, arena_printf(result->arena, " The entry returns at %s because %s.", place, cause));
}

static void add_links(Result *result)
{
    const Finding *finding = result->shown->finding;
    size_t n = result->shown->exits.count;
    for (size_t i = 0; i < n && i < MAX_EXITS_LINKED; i++)
        add_exit(result, &result->shown->exits.items[i]);
    if (n > MAX_EXITS_LINKED)
        add_text(result, arena_printf(result->arena, " There are %zu further exits.", n - MAX_EXITS_LINKED));
    for (size_t i = 0; i < finding->n_related; i++) {
        const Related *related = &finding->related[i];
        add_text(result, arena_printf(result->arena, " See %s: %s.", line_of(result, &related->pos),
                                      link_to(result, &related->pos, related->text, related->text)));
    }
}

static const char *markdown_steps(Result *result)
{
    const char *text = "";
    if (result->shown->exits.count == 0)
        return text;
    const FindingExit *exit = &result->shown->exits.items[0];
    for (size_t i = 0, number = 1; i < exit->n_steps; i++) {
        const Step *step = &exit->steps[i];
        if (step->essential)
            text = arena_printf(result->arena, "%s\n%zu. %s (%s)", text, number++,
                                sarif_escape(result->arena, step->text), line_of(result, &step->pos));
    }
    return text;
}

/* In Markdown, what stands between backticks is not escaped. */
static const char *unescape_code(Arena *arena, const char *text)
{
    char *copy = arena_alloc(arena, strlen(text) + 1), *end = copy;
    bool in_code = false;
    for (; *text != '\0'; text++) {
        in_code = in_code != (*text == '`');
        if (!(in_code && *text == '\\' && text[1] != '\0' && strchr("[]\\", text[1]) != NULL))
            *end++ = *text;
        else if (text[1] == '\\')
            *end++ = *text++;
    }
    return copy;
}

static Json *make_message(Result *result)
{
    const Finding *finding = result->shown->finding;
    ReportData *data = result->sarif->data;
    result->text = sarif_escape(result->arena, report_sentence(data, finding->message));
    add_links(result);
    if (*finding->consequence != '\0')
        add_text(result, arena_printf(result->arena, " Leads to: %s",
                                      sarif_escape(result->arena, report_sentence(data, finding->consequence))));
    if (*finding->help != '\0')
        add_text(result, arena_printf(result->arena, " Help: %s",
                                      sarif_escape(result->arena, report_sentence(data, finding->help))));
    Json *message = sarif_message(result->text);
    const char *markdown = arena_printf(result->arena, "%s\n%s", result->text, markdown_steps(result));
    json_put_text(message, "markdown", unescape_code(result->arena, markdown));
    return message;
}

/* ---- flows ---- */

static bool is_unimportant(const Step *step)
{
    return !step->essential && (step->kind == STEP_DECISION || step->kind == STEP_NOTE);
}

static const char *step_importance(const Step *step)
{
    return step->essential ? "essential" : is_unimportant(step) ? "unimportant" : "important";
}

/* The words SARIF has for kinds of steps. */
static const char *const sarif_kinds[] = {
    [STEP_ENTER] = "call",      [STEP_RETURN] = "return",     [STEP_DECISION] = "branch",
    [STEP_ACQUIRE] = "acquire", [STEP_FAIL] = "danger",       [STEP_RELEASE] = "release",
    [STEP_EXIT] = "exit",       [STEP_TEARDOWN] = "implicit", [STEP_NOTE] = "unknown"};

static const char *step_text(Result *result, const Step *step)
{
    if (step->pos.macro == NULL)
        return step->text;
    return arena_printf(result->arena, "%s (in the expansion of %s)", step->text, step->pos.macro);
}

static Json *make_step(Result *result, const Step *step, const SourcePos *pos)
{
    Json *place = json_object();
    json_put(place, "location", make_location(result, pos, NULL, step_text(result, step)));
    json_push(json_put(place, "kinds", json_array()), json_text(sarif_kinds[step->kind]));
    json_put_int(place, "nestingLevel", step->depth < 0 ? 0 : step->depth);
    json_put_text(place, "importance", step_importance(step));
    return place;
}

/* A path that came without steps still has the finding's place, its cause and its exit. */
static void synthesise_steps(Result *result, const FindingExit *exit, Json *places)
{
    const Finding *finding = result->shown->finding;
    Step steps[] = {{STEP_ACQUIRE, finding->primary, finding->function, finding->message, 0, true},
                    {STEP_FAIL, exit->cause, NULL, exit->cause_text, 0, true},
                    {STEP_EXIT, exit->exit, NULL, "the entry returns", 0, true}};
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (report_is_in_tree(result->sarif->data, steps[i].pos.file))
            json_push(places, make_step(result, &steps[i], &steps[i].pos));
}

/* How much of a path a flow shows. */
typedef enum Detail { DETAIL_ESSENTIAL, DETAIL_NO_DECISIONS, DETAIL_ALL } Detail;

static bool is_shown(const Step *step, Detail detail)
{
    return step->essential || detail == DETAIL_ALL || (detail == DETAIL_NO_DECISIONS && !is_unimportant(step));
}

/* As much as WANTED, as far as readers take it: they show no more than MAX_PLACES steps of a flow. */
static Detail detail_of(const FindingExit *exit, Detail wanted)
{
    for (; wanted > DETAIL_ESSENTIAL; wanted--) {
        size_t n = 0;
        for (size_t i = 0; i < exit->n_steps; i++)
            n += is_shown(&exit->steps[i], wanted);
        if (n <= MAX_PLACES)
            return wanted;
    }
    return wanted;
}

/* A step outside the tree (a platform header, the framework) takes the place of the step before.  A flow that is not
 * full leaves out the decisions. */
static void put_steps(Result *result, const FindingExit *exit, Json *places, bool is_full)
{
    const SourcePos *last = &result->shown->finding->primary;
    Detail detail = detail_of(exit, is_full ? DETAIL_ALL : DETAIL_NO_DECISIONS);
    for (size_t i = 0; i < exit->n_steps; i++) {
        const Step *step = &exit->steps[i];
        if (report_is_in_tree(result->sarif->data, step->pos.file))
            last = &step->pos;
        if (is_shown(step, detail))
            json_push(places, make_step(result, step, last));
    }
    if (exit->n_steps == 0)
        synthesise_steps(result, exit, places);
}

static Json *make_flow(Result *result, const FindingExit *exit, bool is_full)
{
    Json *flow = json_object();
    json_put(flow, "message", sarif_message(sarif_escape(result->arena, exit->cause_text)));
    Json *thread = json_push(json_put(flow, "threadFlows", json_array()), json_object());
    put_steps(result, exit, json_put(thread, "locations", json_array()), is_full);
    return flow;
}

static void put_flows(Result *result, Json *object)
{
    size_t n_steps = 0, i = 0, n = result->shown->exits.count;
    if (n == 0)
        return;
    Json *flows = json_put(object, "codeFlows", json_array());
    for (; i < n; i++) {
        const FindingExit *exit = &result->shown->exits.items[i];
        n_steps += exit->n_steps == 0 ? 3 : exit->n_steps;
        if (i > 0 && n_steps > MAX_FLOW_STEPS)
            break;
        json_push(flows, make_flow(result, exit, i < N_FULL_FLOWS));
    }
}

/* ---- identity and the rest ---- */

static const char *line_hash(Result *result)
{
    const SourcePos *pos = &result->shown->finding->primary;
    SourceCache *cache = &result->sarif->data->sources;
    LineHashes *hashes = strmap_get(&cache->hashes, pos->file);
    if (hashes == NULL) {
        size_t size = 0;
        const char *bytes = source_bytes(cache, pos->file, &size);
        hashes = ARENA_NEW(cache->arena, LineHashes);
        if (bytes != NULL)
            *hashes = fingerprint_lines(bytes, size, cache->arena);
        strmap_put(&cache->hashes, pos->file, hashes);
    }
    return pos->line >= 1 && pos->line <= hashes->n ? hashes->hashes[pos->line - 1] : NULL;
}

/* The finding's key.  Drivers that share a source number their findings apart, so an equal key may turn up again: then
 * the next free occurrence is taken. */
static const char *unique_key(Result *result)
{
    Sarif *sarif = result->sarif;
    Finding finding = *result->shown->finding;
    const char *file = report_path(sarif->data, finding.primary.file), *key;
    for (;; finding.occurrence++) {
        key = fingerprint_key(&finding, file, result->shown->verdict->entry_name, sarif->data->arena);
        if (strmap_get(&sarif->keys, key) == NULL)
            break;
    }
    strmap_put(&sarif->keys, key, sarif);
    return key;
}

static void put_fingerprints(Result *result, Json *object)
{
    Json *fingerprints = json_put(object, "partialFingerprints", json_object());
    json_put_text(fingerprints, "primaryLocationLineHash", line_hash(result));
    json_put_text(fingerprints, "hindsight/v1", unique_key(result));
}

static void put_taxa(const Finding *finding, Json *object)
{
    int index = sarif_taxon(finding->cwe);
    if (index < 0)
        return;
    Json *taxon = json_push(json_put(object, "taxa", json_array()), json_object());
    json_put_text(taxon, "id", finding->cwe);
    json_put_int(taxon, "index", index);
    json_put(taxon, "toolComponent", sarif_taxonomy_reference());
}

static void put_properties(const Shown *shown, Json *object)
{
    const Finding *finding = shown->finding;
    Json *properties = json_put(object, "properties", json_object());
    Json *drivers = json_put(properties, "drivers", json_array());
    for (size_t i = 0; i < shown->drivers.count; i++)
        json_push(drivers, json_text(shown->drivers.items[i]));
    json_put_text(properties, "entry", shown->verdict->entry_name);
    json_put_text(properties, "api", finding->api);
    json_put_text(properties, "resource", finding->resource);
    json_put_text(properties, "holder", finding->holder);
    json_put_text(properties, "confidence", confidence_text(finding->confidence));
    json_put_int(properties, "exits", (int64_t)shown->exits.count);
}

Json *sarif_result(Sarif *sarif, const Shown *shown)
{
    const Finding *finding = shown->finding;
    Result result = {sarif, arena_open(), shown, json_array(), ""};
    Json *object = json_object();
    json_put_text(object, "ruleId", rule_id(finding->rule));
    json_put_int(object, "ruleIndex", (int64_t)finding->rule);
    json_put_text(object, "level", level_text(shown->level));
    json_put(object, "message", make_message(&result));
    json_push(json_put(object, "locations", json_array()),
              make_location(&result, &finding->primary, finding->function, NULL));
    json_put(object, "relatedLocations", result.related);
    put_flows(&result, object);
    put_fingerprints(&result, object);
    put_taxa(finding, object);
    put_properties(shown, object);
    arena_close(result.arena);
    return object;
}
