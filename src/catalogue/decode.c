/* SPDX-License-Identifier: MIT */
/* catalogue: the form of a rules file, as tables of fields (reader.h), and what must hold beyond the form.  The same form
 * is written down for people and editors in rules/schema.json. */
#include "catalogue/decode.h"

#include <string.h>

#include "base/platform.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

const char *const result_words[] = {
#define X(name, text) [name] = text,
    RESULT_KINDS(X)
#undef X
        [N_RESULT_KINDS] = NULL};
const char *const role_words[] = {
#define X(name, text) [name] = text,
    ROLE_KINDS(X)
#undef X
        [N_ROLE_KINDS] = NULL};

/* ---- the file ---------------------------------------------------------------------------------------------------- */

static const cJSON *read_list(Reader *reader, const cJSON *value)
{
    if (!cJSON_IsArray(value))
        reader_error(reader, value, "`%s` must be a list", value->string);
    return cJSON_IsArray(value) ? value : NULL;
}

static void read_kinds(Reader *reader, const cJSON *value, void *target)
{
    ((RulesFile *)target)->kinds = read_list(reader, value);
}

static void read_apis(Reader *reader, const cJSON *value, void *target)
{
    ((RulesFile *)target)->apis = read_list(reader, value);
}

static void pass_over(Reader *reader, const cJSON *value, void *target)
{
    (void)reader, (void)value, (void)target;
}

static const Field file_fields[] = {
    {"$schema", FIELD_OTHER, 0, NULL, pass_over},
    {"comment", FIELD_TEXT, offsetof(RulesFile, comment), NULL, NULL},
    {"header", FIELD_TEXT, offsetof(RulesFile, header), NULL, NULL},
    {"doc_base", FIELD_TEXT, offsetof(RulesFile, doc_base), NULL, NULL},
    {"kinds", FIELD_OTHER, 0, NULL, read_kinds},
    {"apis", FIELD_OTHER, 0, NULL, read_apis},
};

bool decode_file(RulesFile *file)
{
    return reader_fill(&file->reader, file->root, file_fields, COUNT(file_fields), file);
}

/* ---- kinds ------------------------------------------------------------------------------------------------------- */

static const Field kind_fields[] = {
    {"id", FIELD_TEXT, offsetof(ResourceKind, id), NULL, NULL},
    {"title", FIELD_TEXT, offsetof(ResourceKind, title), NULL, NULL},
    {"cwe", FIELD_TEXT, offsetof(ResourceKind, cwe), NULL, NULL},
    {"bugcheck", FIELD_TEXT, offsetof(ResourceKind, bugcheck), NULL, NULL},
    {"consequence", FIELD_TEXT, offsetof(ResourceKind, consequence), NULL, NULL},
    {"release", FIELD_TEXT, offsetof(ResourceKind, release), NULL, NULL},
    {"twice_harmful", FIELD_BOOL, offsetof(ResourceKind, twice_harmful), NULL, NULL},
    {"never_harmful", FIELD_BOOL, offsetof(ResourceKind, never_harmful), NULL, NULL},
    {"null_harmful", FIELD_BOOL, offsetof(ResourceKind, null_harmful), NULL, NULL},
    {"auto", FIELD_BOOL, offsetof(ResourceKind, is_auto), NULL, NULL},
    {"minor", FIELD_BOOL, offsetof(ResourceKind, is_minor), NULL, NULL},
};

ResourceKind *decode_kind(RulesFile *file, const cJSON *item)
{
    ResourceKind *kind = ARENA_NEW(file->reader.arena, ResourceKind);
    if (!reader_fill(&file->reader, item, kind_fields, COUNT(kind_fields), kind))
        return NULL;
    kind->source = reader_place(&file->reader, item);
    if (kind->id != NULL && kind->title != NULL)
        return kind;
    reader_error(&file->reader, item, "a kind needs `id` and `title`");
    return NULL;
}

/* ---- entries ----------------------------------------------------------------------------------------------------- */

/* What an item of `apis` is read into. */
typedef struct Draft {
    Api api;
    EffectList effects;
    OutList outs;
    int result, role; /* -1: not given */
    bool fails, never_fails;
} Draft;

static void read_acquires(Reader *reader, const cJSON *value, void *target)
{
    decode_effects(reader, value, EFFECT_ACQUIRE, &((Draft *)target)->effects);
}

static void read_releases(Reader *reader, const cJSON *value, void *target)
{
    decode_effects(reader, value, EFFECT_RELEASE, &((Draft *)target)->effects);
}

static void read_consumes(Reader *reader, const cJSON *value, void *target)
{
    decode_effects(reader, value, EFFECT_CONSUME, &((Draft *)target)->effects);
}

static void read_releases_all(Reader *reader, const cJSON *value, void *target)
{
    decode_effects(reader, value, EFFECT_RELEASE_ALL_OF_OWNER, &((Draft *)target)->effects);
}

static void read_outs(Reader *reader, const cJSON *value, void *target)
{
    decode_outs(reader, value, &((Draft *)target)->outs);
}

static void read_can_fail(Reader *reader, const cJSON *value, void *target)
{
    Draft *draft = target;
    draft->fails = cJSON_IsTrue(value) != 0;
    draft->never_fails = !draft->fails;
    if (!cJSON_IsBool(value))
        reader_error(reader, value, "`can_fail` must be true or false");
}

#define API(key, form, member)                                                                                         \
    {                                                                                                                  \
        key, form, offsetof(Draft, api.member), NULL, NULL                                                             \
    }
#define READ(key, function)                                                                                            \
    {                                                                                                                  \
        key, FIELD_OTHER, 0, NULL, function                                                                            \
    }
static const Field api_fields[] = {
    API("name", FIELD_TEXT, name),
    API("header", FIELD_TEXT, header),
    API("doc", FIELD_TEXT, doc),
    API("comment", FIELD_TEXT, comment),
    API("alias_of", FIELD_TEXT, alias_of),
    {"result", FIELD_WORD, offsetof(Draft, result), result_words, NULL},
    API("fail_value", FIELD_INTEGER, fail_value),
    READ("can_fail", read_can_fail),
    API("warns", FIELD_BOOL, warns),
    API("raises", FIELD_BOOL, raises),
    API("zeroes", FIELD_BOOL, zeroes),
    API("tag_arg", FIELD_ARG, tag_arg),
    API("status_arg", FIELD_ARG, status_arg),
    READ("acquires", read_acquires),
    READ("releases", read_releases),
    READ("consumes", read_consumes),
    READ("releases_all", read_releases_all),
    READ("outs", read_outs),
    API("writes_nothing", FIELD_BOOL, writes_nothing),
    {"role", FIELD_WORD, offsetof(Draft, role), role_words, NULL},
    API("role_arg", FIELD_ARG, role_arg),
    API("attributes_arg", FIELD_ARG, attributes_arg),
    API("config_arg", FIELD_ARG, config_arg),
    API("handle_arg", FIELD_ARG, handle_arg),
    API("parent_arg", FIELD_ARG, parent_arg),
    API("parent_none", FIELD_BOOL, parent_none),
    API("parent_required", FIELD_BOOL, parent_required),
    API("unload_field", FIELD_TEXT, unload_field),
    API("unload_context", FIELD_TEXT, unload_context),
    API("unload_is_argument", FIELD_BOOL, unload_is_argument),
    API("overwrites_unload", FIELD_BOOL, overwrites_unload),
};

static bool has_effect(const Draft *draft, EffectKind kind)
{
    for (size_t i = 0; i < draft->effects.count; i++)
        if (draft->effects.items[i].kind == kind)
            return true;
    return false;
}

/* A call may fail when its result can say so, except that a release is taken to succeed. */
static bool default_can_fail(const Draft *draft)
{
    bool tells = (draft->result != RESULT_VOID && draft->result != RESULT_VALUE) || draft->api.status_arg >= 0;
    bool only_gives_back = !has_effect(draft, EFFECT_ACQUIRE) && has_effect(draft, EFFECT_RELEASE);
    return tells && !only_gives_back && draft->role != ROLE_ACCESSOR && draft->role != ROLE_PURE;
}

/* "https://.../wdm/nf-wdm-iocreatedevice" */
static const char *make_doc(const RulesFile *file, const Api *api)
{
    Arena *arena = file->reader.arena;
    if (api->doc != NULL)
        return api->undocumented ? NULL : api->doc;
    if (file->doc_base == NULL || api->header == NULL || api->is_pattern)
        return NULL;
    const char *stem = ascii_lower(arena, arena_strndup(arena, api->header, strcspn(api->header, ".")));
    return arena_printf(arena, "%s%s/nf-%s-%s", file->doc_base, stem, stem, ascii_lower(arena, api->name));
}

static const char *missing_in(const Api *api)
{
    switch (api->role) {
    case ROLE_DRIVER_CREATE:
        return api->role_arg < 0         ? "role_arg"
               : api->attributes_arg < 0 ? "attributes_arg"
               : api->config_arg < 0     ? "config_arg"
                                         : NULL;
    case ROLE_WDF_CREATE: return api->attributes_arg < 0 && api->parent_arg < 0 ? "attributes_arg" : NULL;
    case ROLE_REGISTERS_UNLOAD:
        return api->role_arg < 0                                       ? "role_arg"
               : api->unload_field == NULL && !api->unload_is_argument ? "unload_field"
                                                                       : NULL;
    case ROLE_WDF_DELETE:
    case ROLE_WDF_CONTEXT:
    case ROLE_WDF_ADD_CONTEXT:
    case ROLE_OVERWRITES_UNLOAD:
    case ROLE_RUN_ONCE: return api->role_arg < 0 ? "role_arg" : NULL;
    default: return NULL;
    }
}

static void check_api(Reader *reader, const cJSON *item, const Draft *draft)
{
    const Api *api = &draft->api;
    for (size_t i = 0; i < draft->effects.count; i++)
        if (draft->effects.items[i].place.kind == PLACE_RETURN && draft->result == RESULT_VOID)
            reader_error(reader, item, "`%s` returns nothing, yet an effect is at `return`", api->name);
    const char *missing = missing_in(api);
    if (missing != NULL)
        reader_error(reader, item, "the role of `%s` needs `%s`", api->name, missing);
    if (api->writes_nothing && draft->outs.count > 0)
        reader_error(reader, item, "`%s` has `outs` and `writes_nothing`: they say opposite things", api->name);
    if (api->status_arg >= 0 && draft->result != RESULT_VOID)
        reader_error(reader, item, "`status_arg` is for results of the form void");
    if (api->warns && draft->result != RESULT_NTSTATUS)
        reader_error(reader, item, "`warns` is for results of the form ntstatus");
    if ((api->fail_value != 0) && draft->result != RESULT_HANDLE)
        reader_error(reader, item, "`fail_value` is for results of the form handle");
}

static void check_alias(Reader *reader, const cJSON *item)
{
    static const char *const allowed[] = {"name", "header", "doc", "comment", "alias_of"};
    for (const cJSON *value = item->child; value != NULL; value = value->next) {
        bool good = false;
        for (size_t i = 0; i < COUNT(allowed); i++)
            good = good || strcmp(value->string, allowed[i]) == 0;
        if (!good)
            reader_error(reader, value, "an alias takes `%s` from its target", value->string);
    }
}

static void finish_api(const RulesFile *file, const cJSON *item, Draft *draft)
{
    Api *api = &draft->api;
    api->is_pattern = strchr(api->name, '*') != NULL;
    api->source = reader_place(&file->reader, item);
    api->undocumented = api->doc != NULL && strcmp(api->doc, "none") == 0;
    if (api->alias_of == NULL || api->header != NULL) {
        api->header = api->header == NULL ? file->header : api->header;
        api->doc = make_doc(file, api);
    }
    api->result = draft->result < 0 ? RESULT_VALUE : (ResultKind)draft->result;
    api->role = draft->role < 0 ? ROLE_NONE : (RoleKind)draft->role;
    api->can_fail = draft->fails || (!draft->never_fails && default_can_fail(draft));
    api->overwrites_unload = api->overwrites_unload || api->role == ROLE_OVERWRITES_UNLOAD;
    api->effects = draft->effects.items;
    api->n_effects = draft->effects.count;
    api->outs = draft->outs.items;
    api->n_outs = draft->outs.count;
}

Api *decode_api(RulesFile *file, const cJSON *item)
{
    Reader *reader = &file->reader;
    Draft draft = {.result = -1, .role = -1};
    size_t n_errors = reader->errors->lines.count;
    draft.api = (Api){.role_arg = -1,
                      .attributes_arg = -1,
                      .config_arg = -1,
                      .handle_arg = -1,
                      .parent_arg = -1,
                      .tag_arg = -1,
                      .status_arg = -1};
    if (!reader_fill(reader, item, api_fields, COUNT(api_fields), &draft))
        return NULL;
    if (draft.api.name == NULL || (draft.result < 0 && draft.api.alias_of == NULL)) {
        reader_error(reader, item, "an entry needs `%s`", draft.api.name == NULL ? "name" : "result");
        return NULL;
    }
    finish_api(file, item, &draft);
    if (draft.api.alias_of != NULL)
        check_alias(reader, item);
    else
        check_api(reader, item, &draft);
    draft.api.writes_nothing = draft.api.writes_nothing || draft.outs.count > 0;
    Api *api = ARENA_NEW(reader->arena, Api);
    *api = draft.api;
    return reader->errors->lines.count == n_errors ? api : NULL;
}
