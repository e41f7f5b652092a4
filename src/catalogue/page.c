/* SPDX-License-Identifier: MIT */
/* catalogue: the page for people, docs/catalogue.md.  Kinds first, then the functions of each header: those that do
 * something to a resource or have a role in a table, the rest as a list of names. */
#include <stdlib.h>
#include <string.h>

#include "base/platform.h"
#include "catalogue/decode.h"

/* ---- in words ---------------------------------------------------------------------------------------------------- */

static const char *place_in_words(const Place *place, Arena *arena)
{
    const char *field = place->field == NULL ? "" : arena_printf(arena, ", field `%s`", place->field);
    switch (place->kind) {
    case PLACE_RETURN: return arena_printf(arena, "what it returns%s", field);
    case PLACE_OUT: return arena_printf(arena, "what it stores through argument %d%s", place->arg, field);
    case PLACE_VALUE: return arena_printf(arena, "argument %d%s", place->arg, field);
    case PLACE_OBJECT: return arena_printf(arena, "the object at argument %d%s", place->arg, field);
    case PLACE_DEREF: return arena_printf(arena, "what argument %d points to%s", place->arg, field);
    case PLACE_NAME: return arena_printf(arena, "the name in argument %d%s", place->arg, field);
    case PLACE_SINGLETON: return place->field == NULL ? "one a driver" : "one a driver and `*`";
    case PLACE_NONE:
    case N_PLACE_KINDS: break;
    }
    return "";
}

static const char *condition_in_words(const Condition *when, Arena *arena)
{
    static const char *const ops[] = {
        [COND_EQ] = "is", [COND_NE] = "is not", [COND_FLAG_SET] = "has", [COND_FLAG_CLEAR] = "lacks"};
    if (when->op == COND_ALWAYS)
        return "";
    return arena_printf(arena, ", when argument %d%s%s %s %lld", when->arg, when->field == NULL ? "" : " field ",
                        when->field == NULL ? "" : when->field, ops[when->op], (long long)when->value);
}

static const char *effect_in_words(const Effect *effect, Arena *arena)
{
    static const char *const verbs[] = {[EFFECT_ACQUIRE] = "acquires",
                                        [EFFECT_RELEASE] = "releases",
                                        [EFFECT_CONSUME] = "takes over",
                                        [EFFECT_RELEASE_ALL_OF_OWNER] = "releases every"};
    const Place *place = effect->kind == EFFECT_RELEASE_ALL_OF_OWNER ? &effect->owner : &effect->place;
    return arena_printf(arena, "%s %s: %s%s%s%s", verbs[effect->kind], effect->resource->id,
                        place_in_words(place, arena), condition_in_words(&effect->when, arena),
                        effect->counted ? ", counted" : "",
                        effect->on_failure ? ", when it fails"
                        : effect->always   ? ", also when it fails"
                                           : "");
}

static const char *join(Arena *arena, const char *text, const char *more)
{
    return *text == '\0' ? more : arena_printf(arena, "%s; %s", text, more);
}

static const char *parent_in_words(const Api *api, Arena *arena)
{
    if (api->parent_required)
        return "the attributes must name a parent";
    if (api->parent_none)
        return "no default parent";
    return api->parent_arg < 0 ? "default parent: the driver"
                               : arena_printf(arena, "default parent: argument %d", api->parent_arg);
}

static const char *role_in_words(const Api *api, Arena *arena)
{
    switch (api->role) {
    case ROLE_NONE: return api->overwrites_unload ? "sets DriverUnload" : "";
    case ROLE_WDF_CREATE: return arena_printf(arena, "creates a framework object, %s", parent_in_words(api, arena));
    case ROLE_REGISTERS_UNLOAD:
        return arena_printf(arena, "registers an unload routine: argument %d%s%s%s", api->role_arg,
                            api->unload_field == NULL ? "" : ", field ",
                            api->unload_field == NULL ? "" : api->unload_field,
                            api->overwrites_unload ? "; sets DriverUnload" : "");
    default: return role_words[api->role];
    }
}

static bool is_plain_role(RoleKind role)
{
    return role == ROLE_NONE || (role >= ROLE_ACCESSOR && role <= ROLE_IRQL) || role == ROLE_LOAD;
}

static const char *api_in_words(const Api *api, Arena *arena)
{
    const char *text = "";
    for (size_t i = 0; i < api->n_effects; i++)
        text = join(arena, text, effect_in_words(&api->effects[i], arena));
    if (!is_plain_role(api->role) || api->overwrites_unload)
        text = join(arena, text, role_in_words(api, arena));
    return *text != '\0' && api->raises ? join(arena, text, "may raise") : text;
}

/* ---- kinds ------------------------------------------------------------------------------------------------------- */

static const char *harm_in_words(const ResourceKind *kind, Arena *arena)
{
    const char *text = "";
    if (kind->twice_harmful)
        text = join(arena, text, "twice");
    if (kind->never_harmful)
        text = join(arena, text, "never acquired");
    if (kind->null_harmful)
        text = join(arena, text, "null");
    return *text == '\0' ? "no" : text;
}

static int compare_kinds(const void *left, const void *right)
{
    return strcmp((*(const ResourceKind *const *)left)->id, (*(const ResourceKind *const *)right)->id);
}

static void write_kinds(const Catalogue *catalogue, Arena *arena, FILE *out)
{
    size_t n = catalogue_n_kinds(catalogue);
    const ResourceKind **kinds = ARENA_ARRAY(arena, const ResourceKind *, n + 1);
    for (size_t i = 0; i < n; i++)
        kinds[i] = catalogue_kind(catalogue, i);
    qsort(kinds, n, sizeof *kinds, compare_kinds);
    fputs(
        "## Kinds of resources\n\n"
        "Harmful: releasing it twice, releasing what was never acquired, releasing a null handle.  Driver Verifier: "
        "the\n"
        "bug check that a leak of this kind may lead to.\n\n"
        "| kind | what it is | CWE | Driver Verifier | when it is left behind | harmful |\n|---|---|---|---|---|---|\n",
        out);
    for (size_t i = 0; i < n; i++)
        fprintf(out, "| %s | %s | %s | %s | %s%s | %s |\n", kinds[i]->id, kinds[i]->title,
                kinds[i]->cwe == NULL ? "" : kinds[i]->cwe, kinds[i]->bugcheck == NULL ? "" : kinds[i]->bugcheck,
                kinds[i]->consequence == NULL ? "" : kinds[i]->consequence,
                kinds[i]->is_auto    ? " (never reported)"
                : kinds[i]->is_minor ? " (low confidence)"
                                     : "",
                harm_in_words(kinds[i], arena));
}

/* ---- functions --------------------------------------------------------------------------------------------------- */

static int compare_apis(const void *left, const void *right)
{
    const Api *a = *(const Api *const *)left, *b = *(const Api *const *)right;
    int order = ascii_casecmp(a->header == NULL ? "" : a->header, b->header == NULL ? "" : b->header);
    order = order == 0 ? ascii_casecmp(a->name, b->name) : order;
    return order == 0 ? strcmp(a->name, b->name) : order;
}

static void write_row(const Api *api, const char *words, FILE *out)
{
    if (api->doc == NULL)
        fprintf(out, "| %s", api->name);
    else
        fprintf(out, "| [%s](%s)", api->name, api->doc);
    fprintf(out, " | %s%s%s | %s%s%s |\n", result_words[api->result], api->can_fail ? ", can fail" : "",
            api->can_fail && api->warns ? " or warn" : "", words, api->comment == NULL ? "" : " - ",
            api->comment == NULL ? "" : api->comment);
}

static void write_table(const Api *const *apis, size_t n, Arena *arena, FILE *out)
{
    bool started = false;
    for (size_t i = 0; i < n; i++) {
        const char *words = api_in_words(apis[i], arena);
        if (*words == '\0')
            continue;
        if (!started)
            fputs("\n| function | result | what it does |\n|---|---|---|\n", out);
        started = true;
        write_row(apis[i], words, out);
    }
}

/* The names of the rest, wrapped. */
static void write_rest(const Api *const *apis, size_t n, Arena *arena, FILE *out)
{
    size_t column = 0;
    for (size_t i = 0; i < n; i++) {
        if (*api_in_words(apis[i], arena) != '\0')
            continue;
        size_t length = strlen(apis[i]->name);
        if (column == 0)
            column = (size_t)fprintf(out, "\nNo effect on a resource: %s", apis[i]->name);
        else if (column + length + 2 > 118)
            column = (size_t)fprintf(out, ",\n%s", apis[i]->name);
        else
            column += (size_t)fprintf(out, ", %s", apis[i]->name);
    }
    if (column != 0)
        fputs(".\n", out);
}

static void write_functions(const Catalogue *catalogue, Arena *arena, FILE *out)
{
    size_t n = catalogue_n_apis(catalogue);
    const Api **apis = ARENA_ARRAY(arena, const Api *, n + 1);
    for (size_t i = 0; i < n; i++)
        apis[i] = catalogue_api(catalogue, i);
    qsort(apis, n, sizeof *apis, compare_apis);
    for (size_t first = 0, end; first < n; first = end) {
        const char *header = apis[first]->header == NULL ? "?" : apis[first]->header;
        for (end = first + 1; end < n && apis[end]->header != NULL && ascii_casecmp(apis[end]->header, header) == 0;)
            end++;
        fprintf(out, "\n## %s\n", header);
        write_table(apis + first, end - first, arena, out);
        write_rest(apis + first, end - first, arena, out);
    }
}

void catalogue_write_markdown(const Catalogue *catalogue, FILE *out)
{
    Arena *arena = arena_open();
    fprintf(out,
            "# The catalogue\n\n"
            "What hindsight knows of %zu functions and %zu kinds of resources.  Made by `hindsight catalogue --format\n"
            "markdown` from [rules/](../rules); [add-an-api.md](add-an-api.md) says how to add to it.  Arguments count "
            "from 0.\n\n",
            catalogue_n_apis(catalogue), catalogue_n_kinds(catalogue));
    write_kinds(catalogue, arena, out);
    write_functions(catalogue, arena, out);
    arena_close(arena);
}
