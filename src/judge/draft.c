/* SPDX-License-Identifier: MIT */
/* Findings in the making: found again by rule, position and holder, so that every way out lands in one finding. */
#include <stdlib.h>
#include <string.h>

#include "judge/case.h"

static bool is_same_place(const SourcePos *a, const SourcePos *b)
{
    if (a->line != b->line || a->column != b->column)
        return false;
    return a->file == b->file || (a->file != NULL && b->file != NULL && strcmp(a->file, b->file) == 0);
}

Draft *draft_find(const Case *one, RuleId rule, const IrInst *inst, const char *holder)
{
    for (size_t i = 0; i < one->drafts.count; i++) {
        Draft *draft = one->drafts.items[i];
        if (draft->finding.rule == rule && strcmp(draft->finding.holder, holder) == 0 &&
            (draft->inst == inst || (inst != NULL && is_same_place(&draft->finding.primary, &inst->pos))))
            return draft;
    }
    return NULL;
}

const char *draft_holder(const Case *one, RuleId rule, const State *state, const Resource *resource)
{
    for (size_t i = 0; i < one->drafts.count; i++) {
        const Draft *draft = one->drafts.items[i];
        if (draft->finding.rule == rule && draft->inst == resource->inst && draft->resource != NULL &&
            draft->resource->id == resource->id)
            return draft->finding.holder;
    }
    return words_holder(one, state, resource);
}

Draft *draft_for(Case *one, RuleId rule, const IrInst *inst, const IrFunction *function, const char *holder)
{
    Draft *draft = draft_find(one, rule, inst, holder);
    if (draft != NULL)
        return draft;
    draft = ARENA_NEW(one->arena, Draft);
    draft->inst = inst;
    draft->finding = (Finding){.rule = rule,
                               .level = rule_level(rule),
                               .confidence = CONFIDENCE_HIGH,
                               .holder = holder,
                               .api = "",
                               .resource = "",
                               .message = "",
                               .help = "",
                               .consequence = "",
                               .cwe = "",
                               .function = ""};
    if (inst != NULL)
        draft->finding.primary = inst->pos;
    if (inst != NULL && inst->func != NULL)
        draft->finding.api = words_api(inst);
    if (function != NULL)
        draft->finding.function = function->ref->name;
    VEC_PUSH(one->arena, &one->drafts, draft);
    return draft;
}

bool draft_weigh(Draft *draft, Confidence confidence)
{
    enum { ENOUGH = 4 }; /* ways to something that may not be so */
    Finding *finding = &draft->finding;
    if (draft->is_weighed && confidence == CONFIDENCE_LOW && draft->exits.count >= ENOUGH)
        return false;
    if (draft->is_weighed && confidence <= finding->confidence)
        return confidence > CONFIDENCE_LOW || finding->confidence == CONFIDENCE_LOW;
    if (draft->is_weighed && finding->confidence == CONFIDENCE_LOW)
        draft->exits.count = 0;
    draft->is_weighed = true;
    finding->confidence = confidence;
    finding->level = confidence == CONFIDENCE_LOW ? LEVEL_NOTE : rule_level(finding->rule);
    return true;
}

void draft_lower_confidence(Draft *draft, Confidence confidence)
{
    if (confidence < draft->finding.confidence)
        draft->finding.confidence = confidence;
    if (draft->finding.confidence == CONFIDENCE_LOW)
        draft->finding.level = LEVEL_NOTE;
}

void draft_add_related(Case *one, Draft *draft, SourcePos pos, const char *text)
{
    for (size_t i = 0; i < draft->related.count; i++)
        if (is_same_place(&draft->related.items[i].pos, &pos))
            return;
    VEC_PUSH(one->arena, &draft->related, ((Related){pos, text}));
}

/* ---- the end ------------------------------------------------------------------------------------------------------- */

static int compare_numbers(size_t a, size_t b)
{
    return a < b ? -1 : a > b;
}

static int compare_texts(const char *a, const char *b)
{
    return strcmp(a != NULL ? a : "", b != NULL ? b : "");
}

static int compare_places(const SourcePos *a, const SourcePos *b)
{
    int order = compare_texts(a->file, b->file);
    if (order == 0)
        order = compare_numbers(a->line, b->line);
    return order != 0 ? order : compare_numbers(a->column, b->column);
}

static int compare_exits(const void *left, const void *right)
{
    const FindingExit *a = left, *b = right;
    int order = compare_numbers(a->n_steps, b->n_steps);
    if (order == 0)
        order = compare_places(&a->exit, &b->exit);
    return order != 0 ? order : compare_places(&a->cause, &b->cause);
}

static int compare_drafts(const void *left, const void *right)
{
    const Finding *a = &(*(Draft *const *)left)->finding, *b = &(*(Draft *const *)right)->finding;
    int order = compare_places(&a->primary, &b->primary);
    if (order == 0)
        order = (int)a->rule - (int)b->rule;
    return order != 0 ? order : compare_texts(a->holder, b->holder);
}

static bool is_same_kind(const Finding *a, const Finding *b)
{
    return a->rule == b->rule && compare_texts(a->primary.file, b->primary.file) == 0 &&
           compare_texts(a->holder, b->holder) == 0 && compare_texts(a->api, b->api) == 0;
}

static uint32_t occurrence_of(const Verdict *verdict, size_t n)
{
    uint32_t occurrence = 1;
    for (size_t i = 0; i < n; i++)
        occurrence += is_same_kind(&verdict->findings[i], &verdict->findings[n]);
    return occurrence;
}

void drafts_finish(Case *one, Verdict *verdict)
{
    size_t n = one->drafts.count;
    if (n > 0)
        qsort(one->drafts.items, n, sizeof *one->drafts.items, compare_drafts);
    verdict->findings = ARENA_ARRAY(one->arena, Finding, n + 1);
    for (size_t i = 0; i < n; i++) {
        Draft *draft = one->drafts.items[i];
        if (draft->exits.count > 0)
            qsort(draft->exits.items, draft->exits.count, sizeof *draft->exits.items, compare_exits);
        draft->finding.exits = draft->exits.items;
        draft->finding.n_exits = draft->exits.count;
        draft->finding.related = draft->related.items;
        draft->finding.n_related = draft->related.count;
        verdict->findings[i] = draft->finding;
        verdict->findings[i].occurrence = occurrence_of(verdict, i);
    }
    verdict->n_findings = n;
}
