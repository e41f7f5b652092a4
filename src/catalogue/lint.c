/* SPDX-License-Identifier: MIT */
/* catalogue: what is well formed and yet suspicious.  Each check is a function over one entry or one kind. */
#include <string.h>

#include "catalogue/catalogue.h"

/* How a place names a resource.  A handle, a routine and the address of an object are one form: all are values. */
typedef enum Form { FORM_VALUE = 1, FORM_NAME = 2, FORM_SINGLETON = 4 } Form;

/* How a kind is used by all entries together. */
typedef struct Use {
    int acquired, released; /* Forms */
} Use;

typedef struct Lint {
    Arena *arena;
    VEC(const char *) lines;
    StrMap uses; /* id of a kind -> Use * */
} Lint;

static void complain(Lint *lint, const char *source, const char *text)
{
    VEC_PUSH(lint->arena, &lint->lines, arena_printf(lint->arena, "%s: %s", source, text));
}

static Form form_of(const Place *place)
{
    return place->kind == PLACE_NAME ? FORM_NAME : place->kind == PLACE_SINGLETON ? FORM_SINGLETON : FORM_VALUE;
}

static const char *form_text(int forms)
{
    return (forms & FORM_NAME) != 0 ? "a name" : (forms & FORM_SINGLETON) != 0 ? "being the only one" : "a value";
}

/* ---- uses -------------------------------------------------------------------------------------------------------- */

static void note_uses(Lint *lint, const Api *api)
{
    for (size_t i = 0; i < api->n_effects; i++) {
        const Effect *effect = &api->effects[i];
        Use *use = strmap_get(&lint->uses, effect->resource->id);
        if (effect->kind == EFFECT_ACQUIRE)
            use->acquired |=
                (int)form_of(&effect->place) | (effect->also.kind != PLACE_NONE ? (int)form_of(&effect->also) : 0);
        else if (effect->kind == EFFECT_RELEASE_ALL_OF_OWNER)
            use->released |= FORM_VALUE | FORM_NAME | FORM_SINGLETON;
        else
            use->released |= (int)form_of(&effect->place);
    }
}

static bool releases(const Api *api, const ResourceKind *kind)
{
    for (size_t i = 0; api != NULL && i < api->n_effects; i++)
        if (api->effects[i].kind != EFFECT_ACQUIRE && api->effects[i].resource == kind)
            return true;
    return false;
}

static void check_kind(Lint *lint, const Catalogue *catalogue, const ResourceKind *kind)
{
    const Use *use = strmap_get(&lint->uses, kind->id);
    Arena *arena = lint->arena;
    if (kind->cwe == NULL)
        complain(lint, kind->source, arena_printf(arena, "the kind `%s` has no `cwe`", kind->id));
    if (kind->release != NULL && !releases(catalogue_find(catalogue, kind->release), kind))
        complain(lint, kind->source,
                 arena_printf(arena, "`%s` does not release the kind `%s`", kind->release, kind->id));
    if (use->acquired == 0 && use->released == 0)
        complain(lint, kind->source, arena_printf(arena, "nothing uses the kind `%s`", kind->id));
    else if (use->released == 0 && !kind->is_auto)
        complain(lint, kind->source, arena_printf(arena, "nothing releases the kind `%s`", kind->id));
    else if (use->acquired == 0)
        complain(lint, kind->source, arena_printf(arena, "nothing acquires the kind `%s`", kind->id));
}

/* ---- entries ----------------------------------------------------------------------------------------------------- */

static void check_forms(Lint *lint, const Api *api)
{
    for (size_t i = 0; i < api->n_effects; i++) {
        const Effect *effect = &api->effects[i];
        const Use *use = strmap_get(&lint->uses, effect->resource->id);
        if (effect->kind == EFFECT_RELEASE && use->acquired != 0 && (use->acquired & (int)form_of(&effect->place)) == 0)
            complain(lint, api->source,
                     arena_printf(lint->arena, "`%s` releases the kind `%s` by %s, which is acquired by %s", api->name,
                                  effect->resource->id, form_text((int)form_of(&effect->place)),
                                  form_text(use->acquired)));
    }
}

/* Two effects of one call that can never be told apart. */
static bool is_same_effect(const Effect *a, const Effect *b)
{
    return a->kind == b->kind && a->resource == b->resource && a->place.kind == b->place.kind &&
           a->place.arg == b->place.arg && a->when.op == b->when.op && a->when.value == b->when.value &&
           a->on_failure == b->on_failure &&
           (a->place.field == b->place.field ||
            (a->place.field != NULL && b->place.field != NULL && strcmp(a->place.field, b->place.field) == 0));
}

static void check_api(Lint *lint, const Api *api)
{
    Arena *arena = lint->arena;
    if (api->doc == NULL && !api->undocumented)
        complain(lint, api->source,
                 arena_printf(arena, "`%s` has no documentation link (`none` where there is none)", api->name));
    if (api->header == NULL)
        complain(lint, api->source, arena_printf(arena, "`%s` has no `header`", api->name));
    for (size_t i = 0; i < api->n_effects; i++)
        for (size_t j = 0; j < i; j++)
            if (is_same_effect(&api->effects[i], &api->effects[j]))
                complain(lint, api->source, arena_printf(arena, "`%s` has one effect twice", api->name));
    check_forms(lint, api);
}

size_t catalogue_lint(const Catalogue *catalogue, Arena *arena, const char *const **out_lines)
{
    Lint lint = {.arena = arena};
    strmap_init(&lint.uses, arena);
    for (size_t i = 0; i < catalogue_n_kinds(catalogue); i++)
        strmap_put(&lint.uses, catalogue_kind(catalogue, i)->id, ARENA_NEW(arena, Use));
    for (size_t i = 0; i < catalogue_n_apis(catalogue); i++)
        note_uses(&lint, catalogue_api(catalogue, i));
    for (size_t i = 0; i < catalogue_n_kinds(catalogue); i++)
        check_kind(&lint, catalogue, catalogue_kind(catalogue, i));
    for (size_t i = 0; i < catalogue_n_apis(catalogue); i++)
        check_api(&lint, catalogue_api(catalogue, i));
    *out_lines = lint.lines.items;
    return lint.lines.count;
}
