/* SPDX-License-Identifier: MIT */
/* catalogue: the parts of an entry that say what a call does - places as "out:2" or "deref:0.Buffer", conditions on
 * arguments, effects on resources, writes through pointers. */
#include <stdlib.h>
#include <string.h>

#include "catalogue/decode.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

const char *const place_words[] = {
#define X(name, text) [name] = text,
    PLACE_KINDS(X)
#undef X
        [N_PLACE_KINDS] = NULL};

/* ---- places ------------------------------------------------------------------------------------------------------ */

static PlaceKind place_kind(const char *text, size_t length)
{
    for (int i = PLACE_NONE + 1; i < N_PLACE_KINDS; i++)
        if (strlen(place_words[i]) == length && strncmp(place_words[i], text, length) == 0)
            return (PlaceKind)i;
    return PLACE_NONE;
}

static bool parse_place(const char *text, Arena *arena, Place *out)
{
    size_t length = strcspn(text, ":.");
    *out = (Place){place_kind(text, length), -1, NULL};
    text += length;
    if (*text == ':') {
        char *end = NULL;
        unsigned long number = strtoul(text + 1, &end, 10);
        if (end == text + 1 || number > 63)
            return false;
        out->arg = (int)number;
        text = end;
    }
    if (*text == '.' && text[1] != '\0')
        out->field = arena_strdup(arena, text + 1);
    bool wants_arg = out->kind != PLACE_RETURN && out->kind != PLACE_SINGLETON;
    return out->kind != PLACE_NONE && (*text == '\0' || out->field != NULL) && wants_arg == (out->arg >= 0);
}

static void read_place(Reader *reader, const cJSON *value, Place *out)
{
    if (!cJSON_IsString(value) || !parse_place(value->valuestring, reader->arena, out))
        reader_error(
            reader, value,
            "`%s` must be return, singleton, or out, value, object, deref, name with an argument, as \"out:2\" "
            "or \"deref:0.Buffer\"",
            value->string);
}

static void read_at(Reader *reader, const cJSON *value, void *target)
{
    read_place(reader, value, &((Effect *)target)->place);
}

static void read_owner(Reader *reader, const cJSON *value, void *target)
{
    read_place(reader, value, &((Effect *)target)->owner);
}

static void read_also(Reader *reader, const cJSON *value, void *target)
{
    read_place(reader, value, &((Effect *)target)->also);
}

/* ---- conditions -------------------------------------------------------------------------------------------------- */

typedef struct ConditionDraft {
    int arg;
    const char *field;
    int64_t equals, not_equal, flag_set, flag_clear;
} ConditionDraft;

static const Field condition_fields[] = {
    {"arg", FIELD_ARG, offsetof(ConditionDraft, arg), NULL, NULL},
    {"field", FIELD_TEXT, offsetof(ConditionDraft, field), NULL, NULL},
    {"equals", FIELD_INTEGER, offsetof(ConditionDraft, equals), NULL, NULL},
    {"not", FIELD_INTEGER, offsetof(ConditionDraft, not_equal), NULL, NULL},
    {"flag_set", FIELD_INTEGER, offsetof(ConditionDraft, flag_set), NULL, NULL},
    {"flag_clear", FIELD_INTEGER, offsetof(ConditionDraft, flag_clear), NULL, NULL},
};

static void read_when(Reader *reader, const cJSON *value, void *target)
{
    ConditionDraft draft = {.arg = -1};
    if (!reader_fill(reader, value, condition_fields, COUNT(condition_fields), &draft))
        return;
    const struct {
        const char *key;
        ConditionOp op;
        int64_t value;
    } ops[] = {
        {"equals", COND_EQ, draft.equals},
        {"not", COND_NE, draft.not_equal},
        {"flag_set", COND_FLAG_SET, draft.flag_set},
        {"flag_clear", COND_FLAG_CLEAR, draft.flag_clear},
    };
    size_t n_given = 0;
    for (size_t i = 0; i < COUNT(ops); i++) {
        if (cJSON_HasObjectItem(value, ops[i].key)) {
            ((Effect *)target)->when = (Condition){ops[i].op, draft.arg, draft.field, ops[i].value};
            n_given++;
        }
    }
    if (draft.arg < 0 || n_given != 1)
        reader_error(reader, value, "`when` needs `arg` and one of equals, not, flag_set, flag_clear");
}

/* ---- effects ----------------------------------------------------------------------------------------------------- */

static void read_resource(Reader *reader, const cJSON *value, void *target)
{
    const ResourceKind *kind = cJSON_IsString(value) ? strmap_get(reader->context, value->valuestring) : NULL;
    ((Effect *)target)->resource = kind;
    if (kind == NULL)
        reader_error(reader, value, "there is no kind `%s`", cJSON_IsString(value) ? value->valuestring : "?");
}

static void read_on(Reader *reader, const cJSON *value, void *target)
{
    const char *word = cJSON_IsString(value) ? value->valuestring : "";
    Effect *effect = target;
    effect->on_failure = strcmp(word, "failure") == 0;
    effect->always = strcmp(word, "always") == 0;
    if (!effect->on_failure && !effect->always && strcmp(word, "success") != 0)
        reader_error(reader, value, "`on` must be one of success, failure, always");
}

static const Field effect_fields[] = {
    {"kind", FIELD_OTHER, 0, NULL, read_resource},
    {"at", FIELD_OTHER, 0, NULL, read_at},
    {"owner", FIELD_OTHER, 0, NULL, read_owner},
    {"also", FIELD_OTHER, 0, NULL, read_also},
    {"when", FIELD_OTHER, 0, NULL, read_when},
    {"on", FIELD_OTHER, 0, NULL, read_on},
    {"counted", FIELD_BOOL, offsetof(Effect, counted), NULL, NULL},
    {"clears", FIELD_BOOL, offsetof(Effect, clears), NULL, NULL},
    {"dynamic_session", FIELD_BOOL, offsetof(Effect, only_dynamic_session), NULL, NULL},
    {"outlives_owner", FIELD_BOOL, offsetof(Effect, outlives_owner), NULL, NULL},
    {"twice_ok", FIELD_BOOL, offsetof(Effect, twice_ok), NULL, NULL},
    {"never_ok", FIELD_BOOL, offsetof(Effect, never_ok), NULL, NULL},
    {"null_ok", FIELD_BOOL, offsetof(Effect, null_ok), NULL, NULL},
};

/* What must hold beyond the form. */
static void check_effect(Reader *reader, const cJSON *value, const Effect *effect)
{
    bool gives = effect->kind == EFFECT_ACQUIRE;
    if (effect->resource == NULL)
        reader_error(reader, value, "an effect needs `kind`");
    if (effect->kind == EFFECT_RELEASE_ALL_OF_OWNER ? effect->owner.kind == PLACE_NONE
                                                    : effect->place.kind == PLACE_NONE)
        reader_error(reader, value, "an effect needs `%s`",
                     effect->kind == EFFECT_RELEASE_ALL_OF_OWNER ? "owner" : "at");
    if (!gives && (effect->place.kind == PLACE_RETURN || effect->place.kind == PLACE_OUT))
        reader_error(reader, value, "a release is named by what is given to the call, not by what it gives back");
    if (!gives && effect->also.kind != PLACE_NONE)
        reader_error(reader, value, "`also` is a second name of an acquisition");
    if (gives && (effect->twice_ok || effect->never_ok || effect->null_ok || effect->clears))
        reader_error(reader, value, "`clears`, `twice_ok`, `never_ok` and `null_ok` are for releases");
}

static void decode_effect(Reader *reader, const cJSON *value, EffectKind kind, EffectList *list)
{
    Effect effect = {.kind = kind, .place.arg = -1, .owner.arg = -1, .also.arg = -1, .when.arg = -1};
    if (!reader_fill(reader, value, effect_fields, COUNT(effect_fields), &effect))
        return;
    check_effect(reader, value, &effect);
    VEC_PUSH(reader->arena, list, effect);
}

void decode_effects(Reader *reader, const cJSON *value, EffectKind kind, EffectList *list)
{
    if (!cJSON_IsArray(value)) {
        decode_effect(reader, value, kind, list);
        return;
    }
    for (const cJSON *item = value->child; item != NULL; item = item->next)
        decode_effect(reader, item, kind, list);
}

/* ---- writes ------------------------------------------------------------------------------------------------------ */

static const char *const value_words[] = {
    [OUT_UNKNOWN] = "unknown", [OUT_NONNULL] = "nonnull", [OUT_ZERO] = "zero", NULL};
static const char *const failure_words[] = {
    [OUT_KEEPS] = "keeps", [OUT_ZERO_ON_FAILURE] = "zero", [OUT_UNKNOWN_ON_FAILURE] = "unknown", NULL};

typedef struct OutDraft {
    OutWrite out;
    int value, on_failure;
} OutDraft;

static const Field out_fields[] = {
    {"arg", FIELD_ARG, offsetof(OutDraft, out.arg), NULL, NULL},
    {"field", FIELD_TEXT, offsetof(OutDraft, out.field), NULL, NULL},
    {"value", FIELD_WORD, offsetof(OutDraft, value), value_words, NULL},
    {"on_failure", FIELD_WORD, offsetof(OutDraft, on_failure), failure_words, NULL},
    {"zeroed", FIELD_BOOL, offsetof(OutDraft, out.zeroed), NULL, NULL},
    {"deep", FIELD_BOOL, offsetof(OutDraft, out.deep), NULL, NULL},
    {"kept", FIELD_BOOL, offsetof(OutDraft, out.kept), NULL, NULL},
};

static void decode_out(Reader *reader, const cJSON *value, OutList *list)
{
    OutDraft draft = {.out.arg = -1, .value = OUT_UNKNOWN, .on_failure = OUT_KEEPS};
    if (!reader_fill(reader, value, out_fields, COUNT(out_fields), &draft))
        return;
    if (draft.out.arg < 0)
        reader_error(reader, value, "a write needs `arg`");
    draft.out.value = draft.value == OUT_NONNULL ? OUT_NONNULL : draft.value == OUT_ZERO ? OUT_ZERO : OUT_UNKNOWN;
    draft.out.on_failure = draft.on_failure == OUT_ZERO_ON_FAILURE      ? OUT_ZERO_ON_FAILURE
                           : draft.on_failure == OUT_UNKNOWN_ON_FAILURE ? OUT_UNKNOWN_ON_FAILURE
                                                                        : OUT_KEEPS;
    VEC_PUSH(reader->arena, list, draft.out);
}

void decode_outs(Reader *reader, const cJSON *value, OutList *list)
{
    if (!cJSON_IsArray(value)) {
        reader_error(reader, value, "`%s` must be a list", value->string);
        return;
    }
    for (const cJSON *item = value->child; item != NULL; item = item->next)
        decode_out(reader, item, list);
}
