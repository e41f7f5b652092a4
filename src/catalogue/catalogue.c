/* SPDX-License-Identifier: MIT */
/* catalogue: loading in layers, and finding.
 *
 * The embedded files are the first layer, each folder of --rules is one more.  Kinds of all layers are read before any
 * entry, so that an entry may use a kind of another file; aliases are resolved last, so that they may name any entry.
 * Inside a layer a name stands once; a later layer replaces an earlier one's entry or kind of the same name. */
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/platform.h"
#include "catalogue/decode.h"
#include "catalogue/releases.h"

struct Catalogue {
    Arena *arena;
    StrMap kinds;    /* id -> ResourceKind * */
    StrMap apis;     /* name or pattern -> Api * */
    StrMap releases; /* id -> ReleaseList * */
    Api **patterns;  /* longest first */
    size_t n_patterns;
};

typedef struct Loader {
    Catalogue *catalogue;
    NoteList *notes;
    ErrorList errors;
    StrMap layers; /* "kind pool" or "api ExFreePool" -> RulesFile * of the last definition */
    VEC(RulesFile *) files;
} Loader;

/* ---- files ------------------------------------------------------------------------------------------------------- */

static void add_file(Loader *loader, const char *name, const char *text, size_t size, int layer)
{
    Arena *arena = loader->catalogue->arena;
    RulesFile *file = ARENA_NEW(arena, RulesFile);
    file->reader = (Reader){arena, arena_strdup(arena, name), &loader->errors, &loader->catalogue->kinds};
    file->layer = layer;
    file->root = reader_parse(&file->reader, text, size);
    if (file->root != NULL)
        VEC_PUSH(arena, &loader->files, file);
}

static bool is_rules_name(const char *name)
{
    size_t length = strlen(name);
    return length > 5 && ascii_casecmp(name + length - 5, ".json") == 0 && ascii_casecmp(name, "schema.json") != 0;
}

static void add_path(Loader *loader, const char *path, int layer)
{
    size_t size = 0;
    const char *error = NULL;
    char *text = text_read(path, loader->catalogue->arena, &size, NULL, &error);
    if (text == NULL)
        errors_add(&loader->errors, "%s:1: %s", path, error);
    else
        add_file(loader, path, text, size, layer);
}

/* A folder's *.json, or one file. */
static void add_folder(Loader *loader, const char *path, int layer)
{
    Arena *arena = loader->catalogue->arena;
    FolderEntry *entries = NULL;
    size_t n = 0, n_files = loader->files.count, n_errors = loader->errors.lines.count;
    const char *error = NULL;
    if (file_type(path) == FILE_REGULAR) {
        add_path(loader, path, layer);
        return;
    }
    if (!folder_list(path, arena, &entries, &n, &error)) {
        errors_add(&loader->errors, "%s:1: %s", path, error);
        return;
    }
    for (size_t i = 0; i < n; i++)
        if (entries[i].type == FILE_REGULAR && is_rules_name(entries[i].name))
            add_path(loader, path_join(arena, path, entries[i].name), layer);
    if (loader->files.count == n_files && loader->errors.lines.count == n_errors)
        errors_add(&loader->errors, "%s:1: the folder holds no rules (*.json)", path);
}

/* ---- kinds and entries ------------------------------------------------------------------------------------------- */

/* True when the name may be defined here: it is new, or an earlier layer's (which is noted). */
static bool claim(Loader *loader, RulesFile *file, const cJSON *item, const char *what, const char *name,
                  const char *earlier)
{
    Arena *arena = loader->catalogue->arena;
    const char *key = arena_printf(arena, "%s %s", what, name);
    const RulesFile *other = strmap_get(&loader->layers, key);
    if (other != NULL && other->layer == file->layer) {
        reader_error(&file->reader, item, "the %s `%s` stands at %s already", what, name, earlier);
        return false;
    }
    if (other != NULL)
        notes_add(loader->notes, NOTE_RULES,
                  (SourcePos){.file = file->reader.file, .line = (uint32_t)reader_line(item), .column = 1},
                  "the %s `%s` replaces the one at %s", what, name, earlier);
    strmap_put(&loader->layers, key, file);
    return true;
}

/* Effects point to kinds, so a kind that is replaced keeps its storage. */
static void add_kind(Loader *loader, RulesFile *file, const cJSON *item)
{
    ResourceKind *kind = decode_kind(file, item);
    if (kind == NULL)
        return;
    ResourceKind *earlier = strmap_get(&loader->catalogue->kinds, kind->id);
    if (!claim(loader, file, item, "kind", kind->id, earlier == NULL ? "" : earlier->source))
        return;
    if (earlier != NULL)
        *earlier = *kind;
    else
        strmap_put(&loader->catalogue->kinds, kind->id, kind);
}

static void add_api(Loader *loader, RulesFile *file, const cJSON *item)
{
    Api *api = decode_api(file, item);
    if (api == NULL)
        return;
    const Api *earlier = strmap_get(&loader->catalogue->apis, api->name);
    if (claim(loader, file, item, "entry", api->name, earlier == NULL ? "" : earlier->source))
        strmap_put(&loader->catalogue->apis, api->name, api);
}

static void read_files(Loader *loader)
{
    for (size_t i = 0; i < loader->files.count; i++) {
        RulesFile *file = loader->files.items[i];
        if (decode_file(file) && file->kinds != NULL)
            for (const cJSON *item = file->kinds->child; item != NULL; item = item->next)
                add_kind(loader, file, item);
    }
    for (size_t i = 0; i < loader->files.count; i++) {
        RulesFile *file = loader->files.items[i];
        if (file->apis != NULL)
            for (const cJSON *item = file->apis->child; item != NULL; item = item->next)
                add_api(loader, file, item);
    }
}

/* ---- aliases, patterns ------------------------------------------------------------------------------------------- */

static void resolve_alias(Loader *loader, Api *alias)
{
    const Api *target = strmap_get(&loader->catalogue->apis, alias->alias_of);
    if (target == NULL || target->alias_of != NULL) {
        errors_add(&loader->errors, "%s: `%s` is an alias of `%s`, which is %s", alias->source, alias->name,
                   alias->alias_of, target == NULL ? "no entry" : "an alias itself");
        return;
    }
    Api copy = *target;
    copy.name = alias->name;
    copy.is_pattern = alias->is_pattern;
    copy.alias_of = alias->alias_of;
    copy.source = alias->source;
    copy.comment = alias->comment;
    copy.header = alias->header == NULL ? target->header : alias->header;
    copy.doc = alias->doc == NULL && !alias->undocumented ? target->doc : alias->doc;
    copy.undocumented = alias->undocumented || (alias->doc == NULL && target->undocumented);
    *alias = copy;
}

static int compare_patterns(const void *left, const void *right)
{
    const Api *a = *(Api *const *)left, *b = *(Api *const *)right;
    size_t n_a = strlen(a->name), n_b = strlen(b->name);
    return n_a != n_b ? (n_a < n_b) - (n_a > n_b) : strcmp(a->name, b->name);
}

static void list_patterns(Catalogue *catalogue)
{
    catalogue->patterns = ARENA_ARRAY(catalogue->arena, Api *, catalogue->apis.count + 1);
    for (size_t i = 0; i < catalogue->apis.count; i++) {
        Api *api = catalogue->apis.entries[i].value;
        if (api->is_pattern)
            catalogue->patterns[catalogue->n_patterns++] = api;
    }
    qsort(catalogue->patterns, catalogue->n_patterns, sizeof *catalogue->patterns, compare_patterns);
}

static const char *all_errors(const ErrorList *errors)
{
    const char *text = "";
    for (size_t i = 0; i < errors->lines.count; i++)
        text = arena_printf(errors->arena, "%s%s%s", text, i == 0 ? "" : "\n", errors->lines.items[i]);
    return text;
}

Catalogue *catalogue_load(const char *const *rules_dirs, size_t n_rules_dirs, Arena *arena, NoteList *notes,
                          const char **out_error)
{
    Catalogue *catalogue = ARENA_NEW(arena, Catalogue);
    Loader loader = {.catalogue = catalogue, .notes = notes, .errors.arena = arena};
    catalogue->arena = arena;
    strmap_init(&catalogue->kinds, arena);
    strmap_init(&catalogue->apis, arena);
    strmap_init(&catalogue->releases, arena);
    strmap_init(&loader.layers, arena);
    for (size_t i = 0; i < embedded_n_rules; i++)
        add_file(&loader, embedded_rules[i].name, (const char *)embedded_rules[i].text, embedded_rules[i].size, 0);
    for (size_t i = 0; i < n_rules_dirs; i++)
        add_folder(&loader, rules_dirs[i], (int)i + 1);
    read_files(&loader);
    for (size_t i = 0; i < catalogue->apis.count; i++)
        if (((Api *)catalogue->apis.entries[i].value)->alias_of != NULL)
            resolve_alias(&loader, catalogue->apis.entries[i].value);
    for (size_t i = 0; i < loader.files.count; i++)
        cJSON_Delete(loader.files.items[i]->root);
    *out_error = loader.errors.lines.count == 0 ? NULL : all_errors(&loader.errors);
    if (*out_error != NULL)
        return NULL;
    list_patterns(catalogue);
    releases_list(catalogue, &catalogue->releases);
    return catalogue;
}

/* ---- finding ----------------------------------------------------------------------------------------------------- */

static bool matches(const char *pattern, const char *name)
{
    const char *star = NULL, *retry = NULL;
    while (*name != '\0') {
        if (*pattern == '*') {
            star = ++pattern;
            retry = name;
        } else if (*pattern == *name) {
            pattern++;
            name++;
        } else if (star != NULL) {
            pattern = star;
            name = ++retry;
        } else {
            return false;
        }
    }
    return pattern[strspn(pattern, "*")] == '\0';
}

const Api *catalogue_find_exact(const Catalogue *catalogue, const char *name)
{
    return strmap_get(&catalogue->apis, name);
}

const Api *catalogue_find(const Catalogue *catalogue, const char *name)
{
    const Api *api = strmap_get(&catalogue->apis, name);
    for (size_t i = 0; api == NULL && i < catalogue->n_patterns; i++)
        if (matches(catalogue->patterns[i]->name, name))
            api = catalogue->patterns[i];
    return api;
}

size_t catalogue_releases_of(const Catalogue *catalogue, const ResourceKind *kind, const char *const **out_names)
{
    const ReleaseList *list = strmap_get(&catalogue->releases, kind->id);
    *out_names = list == NULL ? NULL : list->names.items;
    return list == NULL ? 0 : list->names.count;
}

size_t catalogue_n_apis(const Catalogue *catalogue)
{
    return catalogue->apis.count;
}

const Api *catalogue_api(const Catalogue *catalogue, size_t i)
{
    return catalogue->apis.entries[i].value;
}

size_t catalogue_n_kinds(const Catalogue *catalogue)
{
    return catalogue->kinds.count;
}

const ResourceKind *catalogue_kind(const Catalogue *catalogue, size_t i)
{
    return catalogue->kinds.entries[i].value;
}

const ResourceKind *catalogue_find_kind(const Catalogue *catalogue, const char *id)
{
    return strmap_get(&catalogue->kinds, id);
}
