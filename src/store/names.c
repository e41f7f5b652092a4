/* SPDX-License-Identifier: MIT */
/* The closed sets of finding.h as texts, one table each. */
#include "store/names.h"

#include <stdio.h>
#include <string.h>

static const char *const levels[] = {
    [LEVEL_NONE] = "none", [LEVEL_NOTE] = "note", [LEVEL_WARNING] = "warning", [LEVEL_ERROR] = "error"};
static const char *const confidences[] = {
    [CONFIDENCE_LOW] = "low", [CONFIDENCE_MEDIUM] = "medium", [CONFIDENCE_HIGH] = "high"};
static const char *const step_kinds[] = {
    [STEP_ENTER] = "enter",     [STEP_RETURN] = "return",     [STEP_DECISION] = "decision",
    [STEP_ACQUIRE] = "acquire", [STEP_FAIL] = "fail",         [STEP_RELEASE] = "release",
    [STEP_EXIT] = "exit",       [STEP_TEARDOWN] = "teardown", [STEP_NOTE] = "note"};

enum {
    N_LEVELS = sizeof levels / sizeof *levels,
    N_CONFIDENCES = sizeof confidences / sizeof *confidences,
    N_STEP_KINDS = sizeof step_kinds / sizeof *step_kinds
};

const char *level_text(Level level)
{
    return levels[level];
}

const char *confidence_text(Confidence value)
{
    return confidences[value];
}

const char *step_kind_text(StepKind kind)
{
    return step_kinds[kind];
}

/* The index of TEXT among the N names, N when it is none of them. */
static int find_name(const char *const *names, int n, const char *text)
{
    int i = 0;
    while (i < n && strcmp(names[i], text) != 0)
        i++;
    return i;
}

bool level_from_text(const char *text, Level *out_level)
{
    int i = find_name(levels, N_LEVELS, text);
    *out_level = i < N_LEVELS ? (Level)i : LEVEL_NONE;
    return i < N_LEVELS;
}

bool confidence_from_text(const char *text, Confidence *out_value)
{
    int i = find_name(confidences, N_CONFIDENCES, text);
    *out_value = i < N_CONFIDENCES ? (Confidence)i : CONFIDENCE_LOW;
    return i < N_CONFIDENCES;
}

bool step_kind_from_text(const char *text, StepKind *out_kind)
{
    int i = find_name(step_kinds, N_STEP_KINDS, text);
    *out_kind = i < N_STEP_KINDS ? (StepKind)i : STEP_NOTE;
    return i < N_STEP_KINDS;
}

NoteKind note_kind_from_text(const char *text)
{
    char id[8];
    int i = 0;
    for (; i < N_NOTE_KINDS; i++) {
        snprintf(id, sizeof id, "HS%d", note_id((NoteKind)i));
        if (strcmp(id, text) == 0)
            break;
    }
    return (NoteKind)i;
}
