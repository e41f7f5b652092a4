/* SPDX-License-Identifier: MIT */
/* models suggest: which calls with neither body nor model are worth an entry in the catalogue, and a draft of each.
 *
 * A call is worth more the more drivers reach it, and most where those drivers have findings that are not sure: an entry
 * may settle them.  The drafts are JSON of the form that --rules reads, in order of worth, each
 * with its counts as a comment: the file is ready to be edited. */
#include <stdlib.h>
#include <string.h>

#include "base/strmap.h"
#include "cli/cli.h"
#include "report/json.h"

typedef struct Suggestion {
    const char *name;
    size_t n_calls, n_drivers, n_unsure; /* call sites, drivers, unsure findings in those drivers */
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
            if (strcmp(verdict->calls[j].treated, "unknown") == 0)
                add_call(&map, &verdict->calls[j], verdict, n_unsure);
    }
    Suggestion **list = ARENA_ARRAY(arena, Suggestion *, map.count + 1);
    for (size_t i = 0; i < map.count; i++)
        list[i] = map.entries[i].value;
    qsort(list, map.count, sizeof *list, compare);
    *out_n = map.count;
    return list;
}

static Json *make_draft(const Suggestion *suggestion, Arena *arena)
{
    Json *draft = json_object();
    json_put_text(draft, "name", suggestion->name);
    json_put_text(draft, "result", "ntstatus");
    json_put_text(draft, "comment",
                  arena_printf(arena, "called %zu times in %zu drivers with %zu unsure findings, first at %s:%u",
                               suggestion->n_calls, suggestion->n_drivers, suggestion->n_unsure,
                               suggestion->pos.file == NULL ? "?" : suggestion->pos.file, suggestion->pos.line));
    return draft;
}

static void print_drafts(Suggestion *const *list, size_t n, Arena *arena)
{
    JsonList drafts = {.out = stdout};
    fputs("{\"apis\": [", stdout);
    for (size_t i = 0; i < n; i++)
        json_list_item(&drafts, make_draft(list[i], arena));
    fputs("\n]}\n", stdout);
}

int command_models(const Options *options)
{
    Verdicts verdicts;
    size_t n = 0, n_operands = options->operands.count;
    if (n_operands == 0 || n_operands > 2 || strcmp(options->operands.items[0], "suggest") != 0) {
        cli_error("models knows one word: hindsight models suggest [PATH | --db FILE]");
        return EXIT_TROUBLE;
    }
    if (!verdicts_get(options, n_operands == 2 ? options->operands.items[1] : NULL, &verdicts))
        return EXIT_TROUBLE;
    Suggestion **list = rank(&verdicts, options->arena, &n);
    print_drafts(list, n, options->arena);
    return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
}
