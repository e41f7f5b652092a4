/* SPDX-License-Identifier: MIT */
/* models suggest: which calls with neither body nor model are worth an entry in the catalogue, and a draft of each.
 *
 * A call is worth more the more drivers reach it, and most where those drivers have findings that are not sure: an entry
 * may settle them.  The drafts are guessed from the prototypes, in order of worth, each with its counts in the comment;
 * together with the kinds that they name they are a file that --rules reads, to be looked through by a person. */
#include <stdlib.h>
#include <string.h>

#include "base/strmap.h"
#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "report/json.h"

typedef struct Suggestion {
    const char *name;
    size_t n_calls, n_drivers, n_unsure; /* call sites, drivers, unsure findings in those drivers */
    const char *draft;                   /* of its entry, guessed from its prototype */
    const Verdict *last;                 /* the driver counted last */
    SourcePos pos;                       /* of the first call */
} Suggestion;

static size_t count_unsure(const Verdict *verdict)
{
    size_t n = 0;
    for (size_t i = 0; i < verdict->n_findings; i++)
        n += verdict->findings[i].confidence != CONFIDENCE_HIGH;
    return n;
}

static void add_call(StrMap *map, const ModelCall *call, const Verdict *verdict, size_t n_unsure)
{
    Suggestion *suggestion = strmap_get(map, call->name);
    if (suggestion == NULL) {
        suggestion = ARENA_NEW(map->arena, Suggestion);
        suggestion->name = call->name;
        suggestion->pos = call->pos;
        suggestion->draft = call->draft;
        strmap_put(map, call->name, suggestion);
    }
    suggestion->n_calls++;
    if (suggestion->last != verdict) {
        suggestion->last = verdict;
        suggestion->n_drivers++;
        suggestion->n_unsure += n_unsure;
    }
}

static int compare(const void *left, const void *right)
{
    const Suggestion *a = *(const Suggestion *const *)left, *b = *(const Suggestion *const *)right;
    if (a->n_unsure != b->n_unsure)
        return a->n_unsure < b->n_unsure ? 1 : -1;
    if (a->n_drivers != b->n_drivers)
        return a->n_drivers < b->n_drivers ? 1 : -1;
    if (a->n_calls != b->n_calls)
        return a->n_calls < b->n_calls ? 1 : -1;
    return strcmp(a->name, b->name);
}

static Suggestion **rank(const Verdicts *verdicts, Arena *arena, size_t *out_n)
{
    StrMap map;
    strmap_init(&map, arena);
    for (size_t i = 0; i < verdicts->n; i++) {
        const Verdict *verdict = &verdicts->items[i];
        size_t n_unsure = count_unsure(verdict);
        for (size_t j = 0; j < verdict->n_calls; j++)
            if (verdict->calls[j].draft != NULL)
                add_call(&map, &verdict->calls[j], verdict, n_unsure);
    }
    Suggestion **list = ARENA_ARRAY(arena, Suggestion *, map.count + 1);
    for (size_t i = 0; i < map.count; i++)
        list[i] = map.entries[i].value;
    qsort(list, map.count, sizeof *list, compare);
    *out_n = map.count;
    return list;
}

static const char *count_text(size_t n, const char *noun, Arena *arena)
{
    return arena_printf(arena, "%zu %s%s", n, noun, n == 1 ? "" : "s");
}

/* The draft; its comment says first what it is worth. */
static Json *make_draft(const Suggestion *suggestion, Arena *arena)
{
    Json *draft = json_parse(suggestion->draft);
    const char *guessed = json_get_text(draft, "comment");
    const char *unsure = count_text(suggestion->n_unsure, "unsure finding", arena);
    json_set_text(draft, "comment",
                  arena_printf(arena, "%s in %s with %s, first at %s:%u; %s",
                               count_text(suggestion->n_calls, "call", arena),
                               count_text(suggestion->n_drivers, "driver", arena), unsure,
                               suggestion->pos.file == NULL ? "?" : suggestion->pos.file, suggestion->pos.line,
                               guessed == NULL ? "" : guessed));
    return draft;
}

/* The kind that a draft names. */
static const char *kind_of(const Json *draft)
{
    const char *kind = json_get_text(json_get(draft, "acquires"), "kind");
    return kind != NULL ? kind : json_get_text(json_get(draft, "releases"), "kind");
}

static Json *make_kind(const char *id, Arena *arena)
{
    Json *kind = json_object();
    char *title = arena_strdup(arena, id);
    for (char *c = title; *c != '\0'; c++)
        *c = *c == '_' ? ' ' : *c;
    json_put_text(kind, "id", id);
    json_put_text(kind, "title", title);
    return kind;
}

/* The kinds that the drafts name and the catalogue lacks, each once. */
static void print_kinds(Json *const *drafts, size_t n, const Catalogue *catalogue, Arena *arena)
{
    StrMap seen;
    JsonList kinds = {.out = stdout};
    strmap_init(&seen, arena);
    fputs("\"kinds\": [", stdout);
    for (size_t i = 0; i < n; i++) {
        const char *id = kind_of(drafts[i]);
        if (id == NULL || catalogue_find_kind(catalogue, id) != NULL || strmap_get(&seen, id) != NULL)
            continue;
        strmap_put(&seen, arena_strdup(arena, id), &seen);
        json_list_item(&kinds, make_kind(id, arena));
    }
    fputs("\n],\n", stdout);
}

static void print_drafts(Suggestion *const *list, size_t n, const Catalogue *catalogue, Arena *arena)
{
    Json **drafts = ARENA_ARRAY(arena, Json *, n + 1);
    JsonList apis = {.out = stdout};
    for (size_t i = 0; i < n; i++)
        drafts[i] = make_draft(list[i], arena);
    fputs("{", stdout);
    print_kinds(drafts, n, catalogue, arena);
    fputs("\"apis\": [", stdout);
    for (size_t i = 0; i < n; i++)
        json_list_item(&apis, drafts[i]);
    fputs("\n]}\n", stdout);
}

int command_models(const Options *options)
{
    Verdicts verdicts;
    NoteList notes;
    const char *error = NULL;
    size_t n = 0, n_operands = options->operands.count;
    if (n_operands == 0 || n_operands > 2 || strcmp(options->operands.items[0], "suggest") != 0) {
        cli_error("models knows one word: hindsight models suggest [PATH | --db FILE]");
        return EXIT_TROUBLE;
    }
    if (!verdicts_get(options, n_operands == 2 ? options->operands.items[1] : NULL, &verdicts))
        return EXIT_TROUBLE;
    notes_init(&notes, options->arena);
    Catalogue *catalogue = catalogue_load(options->rules.items, options->rules.count, options->arena, &notes, &error);
    if (catalogue == NULL) {
        cli_error("the catalogue cannot be used:\n%s", error);
        return EXIT_TROUBLE;
    }
    Suggestion **list = rank(&verdicts, options->arena, &n);
    print_drafts(list, n, catalogue, options->arena);
    return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
}
