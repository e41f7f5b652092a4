/* SPDX-License-Identifier: MIT */
/* catalogue: annotations -> an entry.
 *
 * An annotation is a name, often with arguments: `_When_(return == 0, __drv_allocatesMem(Mem))`.  Its text is read as
 * written.  While reading, two things are known: whom the annotation is about (a parameter or the result) and under
 * which outcome of the call it holds. */
#include "catalogue/sal.h"

#include <ctype.h>
#include <string.h>

enum { THE_RESULT = -1, MAX_DEPTH = 8 };

typedef enum Outcome { ON_ANY, ON_SUCCESS, ON_FAILURE, ON_UNKNOWN } Outcome;

typedef struct Sal {
    Arena *arena;
    const IrFunctionRef *ref;
    const ResourceKind *memory;
    ResultKind result;
    VEC(Effect) effects;
} Sal;

/* One annotation: a name and what stands in its parentheses. */
typedef struct Annotation {
    const char *name, *arguments;
} Annotation;

/* ---- text -------------------------------------------------------------------------------------------------------- */

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* The end of what begins at the parenthesis TEXT; the end of the text when it is not closed. */
static const char *closing(const char *text)
{
    int depth = 0;
    for (; *text != '\0'; text++) {
        depth += (*text == '(') - (*text == ')');
        if (depth == 0)
            return text;
    }
    return text;
}

/* The next annotation of *CURSOR; false at the end. */
static bool next_annotation(const char **cursor, Annotation *out, Arena *arena)
{
    const char *at = *cursor;
    while (*at != '\0' && !is_word(*at))
        at++;
    if (*at == '\0')
        return false;
    const char *end = at;
    while (is_word(*end))
        end++;
    *out = (Annotation){arena_strndup(arena, at, (size_t)(end - at)), ""};
    at = end + strspn(end, " \t");
    if (*at == '(') {
        const char *last = closing(at);
        out->arguments = arena_strndup(arena, at + 1, (size_t)(last - at - 1));
        end = *last == ')' ? last + 1 : last;
    }
    *cursor = end;
    return true;
}

/* Splits ARGUMENTS at the first comma outside parentheses; without one the second part is empty. */
static const char *split_first(const char *arguments, const char **out_rest, Arena *arena)
{
    int depth = 0;
    const char *at = arguments;
    for (; *at != '\0' && !(depth == 0 && *at == ','); at++)
        depth += (*at == '(') - (*at == ')');
    *out_rest = *at == ',' ? at + 1 : "";
    return arena_strndup(arena, arguments, (size_t)(at - arguments));
}

/* TEXT without blanks and parentheses. */
static const char *squeeze(const char *text, Arena *arena)
{
    char *out = arena_alloc(arena, strlen(text) + 1);
    size_t n = 0;
    for (; *text != '\0'; text++)
        if (strchr(" \t\r\n()", *text) == NULL)
            out[n++] = *text;
    return out;
}

static bool is_one_of(const char *text, const char *const *list)
{
    for (; *list != NULL; list++)
        if (strcmp(text, *list) == 0)
            return true;
    return false;
}

/* ---- conditions on the result ------------------------------------------------------------------------------------ */

typedef enum Test { TEST_OTHER, TEST_ZERO, TEST_NONZERO, TEST_NOT_NEGATIVE, TEST_NEGATIVE } Test;

static Test opposite(Test test)
{
    static const Test table[] = {TEST_OTHER, TEST_NONZERO, TEST_ZERO, TEST_NEGATIVE, TEST_NOT_NEGATIVE};
    return table[test];
}

/* What a condition asks of the result: `return != NULL`, `NT_SUCCESS(return)`. */
static Test test_of(const char *condition, Arena *arena)
{
    static const char *const zeros[] = {
        "0", "NULL", "nullptr", "FALSE", "false", "STATUS_SUCCESS", "S_OK", "ERROR_SUCCESS", "NDIS_STATUS_SUCCESS",
        NULL};
    static const char *const ones[] = {"1", "TRUE", "true", NULL};
    const char *text = squeeze(condition, arena);
    if (*text == '!')
        return opposite(test_of(text + 1, arena));
    if (strcmp(text, "NT_SUCCESSreturn") == 0 || strcmp(text, "SUCCEEDEDreturn") == 0)
        return TEST_NOT_NEGATIVE;
    if (strcmp(text, "FAILEDreturn") == 0)
        return TEST_NEGATIVE;
    if (strncmp(text, "return", 6) != 0)
        return TEST_OTHER;
    text += 6;
    if (*text == '\0')
        return TEST_NONZERO;
    if (strcmp(text, ">=0") == 0 || strcmp(text, "<0") == 0)
        return *text == '>' ? TEST_NOT_NEGATIVE : TEST_NEGATIVE;
    bool is_equal = strncmp(text, "==", 2) == 0;
    if (!is_equal && strncmp(text, "!=", 2) != 0)
        return TEST_OTHER;
    Test test = is_one_of(text + 2, zeros) ? TEST_ZERO : is_one_of(text + 2, ones) ? TEST_NONZERO : TEST_OTHER;
    return is_equal ? test : opposite(test);
}

static bool zero_is_success(ResultKind result)
{
    return result == RESULT_NTSTATUS || result == RESULT_NDIS_STATUS || result == RESULT_HRESULT ||
           result == RESULT_WIN32;
}

static Outcome outcome_of(const char *condition, ResultKind result, Arena *arena)
{
    switch (test_of(condition, arena)) {
    case TEST_ZERO: return zero_is_success(result) ? ON_SUCCESS : ON_FAILURE;
    case TEST_NONZERO: return zero_is_success(result) ? ON_FAILURE : ON_SUCCESS;
    case TEST_NOT_NEGATIVE: return ON_SUCCESS;
    case TEST_NEGATIVE: return ON_FAILURE;
    case TEST_OTHER: break;
    }
    return ON_UNKNOWN;
}

/* ---- the result -------------------------------------------------------------------------------------------------- */

static bool is_named(const IrType *type, const char *name)
{
    return type->name != NULL && strcmp(type->name, name) == 0;
}

static ResultKind result_of(const IrType *type)
{
    if (type == NULL || type->kind == TYPE_VOID)
        return type == NULL ? RESULT_VALUE : RESULT_VOID;
    if (type->kind == TYPE_POINTER)
        return RESULT_POINTER;
    return is_named(type, "NTSTATUS")                             ? RESULT_NTSTATUS
           : is_named(type, "NDIS_STATUS")                        ? RESULT_NDIS_STATUS
           : is_named(type, "HRESULT")                            ? RESULT_HRESULT
           : type->kind == TYPE_BOOL || is_named(type, "BOOLEAN") ? RESULT_BOOLEAN
                                                                  : RESULT_VALUE;
}

/* Of a number without a known name, _Success_ says what failure looks like. */
static ResultKind result_by_success(const char *condition, Arena *arena)
{
    switch (test_of(condition, arena)) {
    case TEST_ZERO: return RESULT_WIN32;
    case TEST_NONZERO: return RESULT_BOOLEAN;
    case TEST_NOT_NEGATIVE: return RESULT_NTSTATUS;
    case TEST_NEGATIVE:
    case TEST_OTHER: break;
    }
    return RESULT_VALUE;
}

/* ---- effects ----------------------------------------------------------------------------------------------------- */

static bool has_place(const Sal *sal, const Place *place)
{
    for (size_t i = 0; i < sal->effects.count; i++)
        if (sal->effects.items[i].place.kind == place->kind && sal->effects.items[i].place.arg == place->arg)
            return true;
    return false;
}

static void add_effect(Sal *sal, EffectKind kind, Place place, Outcome outcome)
{
    if (outcome == ON_UNKNOWN && kind == EFFECT_ACQUIRE)
        return;
    if (has_place(sal, &place))
        return;
    Effect effect = {.kind = kind == EFFECT_RELEASE && outcome == ON_UNKNOWN ? EFFECT_CONSUME : kind,
                     .resource = sal->memory,
                     .place = place,
                     .owner.arg = -1,
                     .also.arg = -1,
                     .when.arg = -1,
                     .on_failure = outcome == ON_FAILURE};
    effect.always = outcome == ON_UNKNOWN || (outcome == ON_ANY && kind == EFFECT_RELEASE);
    VEC_PUSH(sal->arena, &sal->effects, effect);
}

static const IrType *parameter(const Sal *sal, int target)
{
    return target >= 0 && (size_t)target < sal->ref->n_params ? sal->ref->params[target] : NULL;
}

static bool is_pointer(const IrType *type)
{
    return type != NULL && type->kind == TYPE_POINTER;
}

static void allocates(Sal *sal, int target, Outcome outcome)
{
    const IrType *type = parameter(sal, target);
    if (target == THE_RESULT && sal->result == RESULT_POINTER)
        add_effect(sal, EFFECT_ACQUIRE, (Place){PLACE_RETURN, -1, NULL}, outcome);
    else if (is_pointer(type) && is_pointer(type->target))
        add_effect(sal, EFFECT_ACQUIRE, (Place){PLACE_OUT, target, NULL}, outcome);
}

static void takes(Sal *sal, EffectKind kind, int target, Outcome outcome)
{
    if (is_pointer(parameter(sal, target)))
        add_effect(sal, kind, (Place){PLACE_VALUE, target, NULL}, outcome);
}

static void frees_memory(Sal *sal, const char *annotation, int target, Outcome outcome)
{
    size_t n = sal->effects.count;
    takes(sal, EFFECT_RELEASE, target, outcome);
    if (sal->effects.count > n && strcmp(annotation, "_Frees_ptr_opt_") == 0)
        sal->effects.items[n].null_ok = true;
}

static void read_annotations(Sal *sal, const char *text, int target, Outcome outcome, int depth);

static void read_when(Sal *sal, const char *arguments, int target, Outcome outcome, int depth)
{
    const char *rest, *condition = split_first(arguments, &rest, sal->arena);
    Outcome inner = outcome_of(condition, sal->result, sal->arena);
    if (outcome == ON_UNKNOWN || (outcome != ON_ANY && inner != outcome))
        inner = ON_UNKNOWN;
    read_annotations(sal, rest, target, inner, depth);
}

/* Only the result can be named: parameters have no names here. */
static void read_at(Sal *sal, const char *arguments, Outcome outcome, int depth)
{
    const char *rest, *whom = split_first(arguments, &rest, sal->arena);
    if (strcmp(squeeze(whom, sal->arena), "return") == 0)
        read_annotations(sal, rest, THE_RESULT, outcome, depth);
}

static void read_annotations(Sal *sal, const char *text, int target, Outcome outcome, int depth)
{
    static const char *const frees[] = {"__drv_freesMem",     "_Frees_ptr_",    "_Frees_ptr_opt_",
                                        "_Post_ptr_invalid_", "_Post_invalid_", NULL};
    Annotation note;
    while (depth < MAX_DEPTH && next_annotation(&text, &note, sal->arena)) {
        if (strcmp(note.name, "_When_") == 0 || strcmp(note.name, "__drv_when") == 0)
            read_when(sal, note.arguments, target, outcome, depth + 1);
        else if (strcmp(note.name, "_At_") == 0 || strcmp(note.name, "__drv_at") == 0)
            read_at(sal, note.arguments, outcome, depth + 1);
        else if (strcmp(note.name, "__drv_allocatesMem") == 0)
            allocates(sal, target, outcome);
        else if (strcmp(note.name, "__drv_aliasesMem") == 0)
            takes(sal, EFFECT_CONSUME, target, outcome);
        else if (is_one_of(note.name, frees))
            frees_memory(sal, note.name, target, outcome);
    }
}

/* ---- the entry --------------------------------------------------------------------------------------------------- */

/* "2:text" is about parameter 2, a text without a number about the function and its result. */
static const char *target_of(const char *text, int *out_target)
{
    const char *at = text;
    int number = 0;
    for (; isdigit((unsigned char)*at) && number < 1000; at++)
        number = number * 10 + (*at - '0');
    *out_target = at > text && *at == ':' ? number : THE_RESULT;
    return *out_target == THE_RESULT ? text : at + 1;
}

static void read_success(Sal *sal)
{
    Annotation note;
    for (size_t i = 0; i < sal->ref->n_annotations && sal->result == RESULT_VALUE; i++) {
        const char *text = sal->ref->annotations[i];
        while (next_annotation(&text, &note, sal->arena))
            if (strcmp(note.name, "_Success_") == 0 || strcmp(note.name, "__success") == 0)
                sal->result = result_by_success(note.arguments, sal->arena);
    }
}

/* What can be written through and is not the place of an effect. */
static void add_outs(Sal *sal, Api *api)
{
    VEC(OutWrite) outs = {0};
    for (size_t i = 0; i < sal->ref->n_params; i++) {
        const IrType *type = sal->ref->params[i];
        bool is_named_already =
            has_place(sal, &(Place){PLACE_OUT, (int)i, NULL}) || has_place(sal, &(Place){PLACE_VALUE, (int)i, NULL});
        if (is_pointer(type) && type->target != NULL && !type->target->is_const && !is_named_already)
            VEC_PUSH(sal->arena, &outs, ((OutWrite){.arg = (int)i, .on_failure = OUT_UNKNOWN_ON_FAILURE}));
    }
    api->outs = outs.items;
    api->n_outs = outs.count;
    api->writes_nothing = true;
}

/* As in the catalogue, such a call is taken to succeed. */
static bool only_gives_back(const Sal *sal)
{
    for (size_t i = 0; i < sal->effects.count; i++)
        if (sal->effects.items[i].kind != EFFECT_RELEASE || sal->effects.items[i].on_failure)
            return false;
    return true;
}

const Api *sal_api(const Catalogue *catalogue, const IrFunctionRef *ref, Arena *arena)
{
    Sal sal = {
        .arena = arena, .ref = ref, .memory = catalogue_find_kind(catalogue, "pool"), .result = result_of(ref->result)};
    if (ref->n_annotations == 0 || sal.memory == NULL)
        return NULL;
    read_success(&sal);
    for (size_t i = 0; i < ref->n_annotations; i++) {
        int target;
        const char *text = target_of(ref->annotations[i], &target);
        read_annotations(&sal, text, target, ON_ANY, 0);
    }
    if (sal.effects.count == 0)
        return NULL;
    Api *api = ARENA_NEW(arena, Api);
    *api = (Api){.name = ref->name,
                 .result = sal.result,
                 .comment = "from its annotations",
                 .undocumented = true,
                 .source = "annotations",
                 .effects = sal.effects.items,
                 .n_effects = sal.effects.count,
                 .can_fail = sal.result != RESULT_VOID && sal.result != RESULT_VALUE && !only_gives_back(&sal),
                 .role_arg = -1,
                 .attributes_arg = -1,
                 .config_arg = -1,
                 .handle_arg = -1,
                 .parent_arg = -1,
                 .tag_arg = -1,
                 .status_arg = -1,
                 .warns = true};
    add_outs(&sal, api);
    return api;
}
