/* SPDX-License-Identifier: MIT */
/* HS105, HS106: releases that hit what is released already, or what was never acquired. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

/* The argument with what the call gives back; -1 = none. */
static int released_argument(const Misuse *misuse)
{
    for (size_t i = 0; i < misuse->api->n_effects; i++) {
        const Effect *effect = &misuse->api->effects[i];
        if (effect->kind == EFFECT_RELEASE && effect->resource == misuse->kind)
            return effect->place.arg;
    }
    return -1;
}

static const char *holder_of(Case *one, const Terminal *terminal, const Misuse *misuse)
{
    if (misuse->resource != NULL)
        return words_holder(one, terminal->exit, misuse->resource);
    const char *name = misuse->id->kind == VALUE_INT ? NULL : words_address(one, terminal->exit, misuse->id);
    if (name == NULL)
        name = words_argument(one, misuse->function, misuse->inst, released_argument(misuse));
    return name != NULL ? name : misuse->kind->title;
}

static void say_twice(Case *one, Draft *draft, const Misuse *misuse)
{
    const Resource *resource = misuse->resource;
    draft->finding.message =
        arena_printf(one->arena, "%s is released twice", words_resource(one, resource, draft->finding.holder));
    draft->finding.cwe = "CWE-415";
    draft->finding.help =
        "set what holds it to null after the first release and test it before the second, or leave the "
        "release to one of the two";
    draft_add_related(one, draft, resource->inst->pos,
                      arena_printf(one->arena, "acquired here by %s", resource->api->name));
    if (resource->release != NULL)
        draft_add_related(one, draft, resource->release->pos, "released here the first time");
}

static void say_never(Case *one, Draft *draft, const Misuse *misuse)
{
    const char *title = misuse->kind->title, *holder = draft->finding.holder;
    const char *what = strcmp(title, holder) == 0 ? title : arena_printf(one->arena, "%s `%s`", title, holder);
    draft->finding.message =
        arena_printf(one->arena, "%s releases %s, which this path never acquired", misuse->api->name, what);
    draft->finding.cwe = "CWE-908";
    draft->finding.help = "test before the release whether the acquisition has happened: a null handle or a flag";
}

static void add_misuse(Case *one, const Terminal *terminal, const Misuse *misuse)
{
    const char *holder = holder_of(one, terminal, misuse);
    Draft *draft = draft_for(one, misuse->rule, misuse->inst, misuse->function, holder);
    if (*draft->finding.message == '\0') {
        draft->finding.api = misuse->api->name;
        draft->finding.resource = misuse->kind->id;
        draft->resource = misuse->resource;
        if (misuse->rule == HS105)
            say_twice(one, draft, misuse);
        else
            say_never(one, draft, misuse);
    }
    if (misuse->resource != NULL && misuse->resource->escaped)
        draft_lower_confidence(draft, CONFIDENCE_MEDIUM);
    exits_add_misuse(one, draft, terminal, misuse);
}

void judge_misuses(Case *one)
{
    for (size_t i = 0; i < one->result->n_terminals; i++) {
        const Terminal *terminal = &one->result->terminals[i];
        for (size_t k = 0; k < terminal->n_after; k++)
            for (const Misuse *misuse = terminal->after[k]->misuses; misuse != NULL; misuse = misuse->next)
                if (!terminal->success || !acquired_elsewhere(one, misuse))
                    add_misuse(one, terminal, misuse);
    }
}
