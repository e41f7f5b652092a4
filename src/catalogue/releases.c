/* SPDX-License-Identifier: MIT */
/* catalogue: lists of releases, and the choice of one for a message. */
#include "catalogue/releases.h"

#include <string.h>

/* ---- lists ------------------------------------------------------------------------------------------------------- */

static bool has_name(const ReleaseList *list, const char *name)
{
    for (size_t i = 0; i < list->names.count; i++)
        if (strcmp(list->names.items[i], name) == 0)
            return true;
    return false;
}

static void add_name(StrMap *lists, const ResourceKind *kind, const char *name)
{
    ReleaseList *list = strmap_get(lists, kind->id);
    if (list == NULL) {
        list = ARENA_NEW(lists->arena, ReleaseList);
        strmap_put(lists, kind->id, list);
    }
    if (!has_name(list, name))
        VEC_PUSH(lists->arena, &list->names, name);
}

static void add_all(const Catalogue *catalogue, StrMap *lists, bool takes_over)
{
    for (size_t i = 0; i < catalogue_n_apis(catalogue); i++) {
        const Api *api = catalogue_api(catalogue, i);
        for (size_t j = 0; j < api->n_effects; j++)
            if (api->effects[j].kind != EFFECT_ACQUIRE && (api->effects[j].kind == EFFECT_CONSUME) == takes_over)
                add_name(lists, api->effects[j].resource, api->name);
    }
}

void releases_list(const Catalogue *catalogue, StrMap *lists)
{
    for (size_t i = 0; i < catalogue_n_kinds(catalogue); i++)
        if (catalogue_kind(catalogue, i)->release != NULL)
            add_name(lists, catalogue_kind(catalogue, i), catalogue_kind(catalogue, i)->release);
    add_all(catalogue, lists, false);
    add_all(catalogue, lists, true);
}

/* ---- the choice -------------------------------------------------------------------------------------------------- */

/* How much two names begin and end alike; 0 when it is too little to say anything. */
static size_t likeness(const char *a, const char *b)
{
    enum { MIN_BEGIN = 2, MIN_END = 4 };
    size_t n_a = strlen(a), n_b = strlen(b), begin = 0, end = 0;
    while (begin < n_a && begin < n_b && a[begin] == b[begin])
        begin++;
    while (end < n_a - begin && end < n_b - begin && a[n_a - 1 - end] == b[n_b - 1 - end])
        end++;
    return begin >= MIN_BEGIN && end >= MIN_END ? begin + end : 0;
}

const char *catalogue_release_for(const Catalogue *catalogue, const Api *acquire, const ResourceKind *kind)
{
    const char *const *names, *best = NULL;
    size_t n = catalogue_releases_of(catalogue, kind, &names), most = 0;
    for (size_t i = 0; i < n; i++) {
        size_t like = strchr(names[i], '*') == NULL ? likeness(acquire->name, names[i]) : 0;
        if (like > most || (best == NULL && strchr(names[i], '*') == NULL)) {
            best = names[i];
            most = like;
        }
    }
    return best == NULL && n > 0 ? names[0] : best;
}
