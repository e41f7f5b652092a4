/* SPDX-License-Identifier: MIT */
/* link: from what a unit calls to the body, from a declared variable to its definition.
 *
 * Ids decide.  Where stand-in declarations keep an id from matching - an undeclared callee, a parameter whose type was
 * unknown in one of two units - the name does, if it leaves no choice: a free function for a free callee, a method with
 * the same scopes and number of parameters for a method. */
#include <string.h>

#include "base/platform.h"
#include "discover/scanner.h"
#include "link/program.h"

static bool is_same_text(const char *a, const char *b)
{
    return a != NULL && b != NULL && strcmp(a, b) == 0;
}

/* Of operators there is one of a name in every other class. */
static bool is_operator(const IrFunctionRef *ref)
{
    return strncmp(ref->name, "operator ", 9) == 0;
}

/* Whether a body may be that of REF by its name: another number of parameters makes another overload. */
static bool fits(const IrFunctionRef *ref, const IrFunction *body)
{
    const IrFunctionRef *own = body->ref;
    bool same_scopes = is_same_text(ref->qualified, own->qualified), same_count = ref->n_params == own->n_params;
    if (own->in_platform != ref->in_platform && own->in_platform)
        return false;
    if (ref->is_stand_in)
        return own->is_method || is_operator(ref) ? same_scopes : true;
    return ref->is_method == own->is_method && same_scopes && same_count;
}

/* The one body that fits; NULL when there is none or a choice. */
static IrFunction *bind_by_name(const Program *program, const IrFunctionRef *ref)
{
    const FunctionList *list = strmap_get(&program->named, ref->name);
    IrFunction *found = NULL;
    size_t n = 0;
    for (size_t i = 0; list != NULL && i < list->count; i++) {
        if (!fits(ref, list->items[i]))
            continue;
        found = list->items[i];
        n++;
    }
    return n == 1 ? found : NULL;
}

static IrFunction *bind(const Program *program, const IrFunctionRef *ref)
{
    IrFunction *body = strmap_get(&program->functions, ref->id);
    if (body != NULL || ref->body != NULL)
        return body != NULL ? body : ref->body;
    return ref->is_internal ? NULL : bind_by_name(program, ref);
}

/* `Class::` before the name of REF is the scope SCOPE, or either does not say. */
static bool is_in_scope(const char *scope, const IrFunctionRef *ref)
{
    const char *qualified = ref->qualified, *name = qualified == NULL ? NULL : strrchr(qualified, ':');
    if (scope == NULL || ref->is_stand_in || name == NULL || name - qualified < 2)
        return true;
    size_t length = strlen(scope), before = (size_t)(name - 1 - qualified);
    return before >= length && strncmp(qualified + before - length, scope, length) == 0 &&
           (before == length || qualified[before - length - 1] == ':');
}

/* The definition of a virtual or other method carries its name behind `::` or stands in a class. */
bool may_define(const IndexEntry *entry, const IrFunctionRef *ref)
{
    if (!is_in_scope(entry->scope, ref))
        return false;
    return entry->is_method == ref->is_method ||
           (!ref->is_method && !ref->is_stand_in && ref->qualified != NULL && strstr(ref->qualified, "::") != NULL);
}

static bool is_any_definable(const IndexEntry *seen, const IrFunctionRef *ref)
{
    for (; seen != NULL; seen = seen->next)
        if (may_define(seen, ref))
            return true;
    return false;
}

static void note_choice(Program *program, const char *name, SourcePos pos, const Places *places)
{
    if (places->n_tree_wide > 1)
        notes_add(program->notes, NOTE_AMBIGUOUS, pos,
                  "`%s` has %u definitions outside the project; that of %s is taken", name,
                  (unsigned)places->n_tree_wide,
                  path_relative(program->arena, program->tree->root, places->items[0]->file));
}

/* Loads sources that may define REF, the likeliest first, until one does. */
static IrFunction *search(Program *program, const IrFunctionRef *ref)
{
    const IndexEntry *seen = strmap_get(&program->tree->definitions, ref->name);
    IrFunction *body = NULL;
    if (!is_any_definable(seen, ref))
        return NULL;
    bool is_any_method = ref->is_method && ref->is_stand_in; /* of who knows what class */
    Places places = places_find(program, seen, ref, ref->pos.file, !ref->in_platform && !is_any_method);
    for (size_t i = 0; i < places.n && body == NULL; i++)
        if (program_load(program, places.items[i]->file))
            body = bind(program, ref);
    if (body != NULL)
        note_choice(program, ref->name, ref->pos, &places);
    return body;
}

IrFunction *program_function(Program *program, const IrFunctionRef *ref)
{
    IrFunction *body = bind(program, ref);
    if (body != NULL || ref->is_internal || strmap_get(&program->searched, ref->id) != NULL)
        return body;
    strmap_put(&program->searched, ref->id, program);
    return search(program, ref);
}

IrFunction *program_own_body(Program *program, const IrFunctionRef *ref)
{
    for (const IndexEntry *seen = strmap_get(&program->tree->definitions, ref->name); seen != NULL; seen = seen->next)
        if (seen->in_source && !seen->is_static && !seen->is_method && strmap_get(&program->own, seen->file) != NULL) {
            IrFunction *body = program_function(program, ref);
            return body != NULL && strmap_get(&program->own, body->pos.file) != NULL ? body : NULL;
        }
    return NULL;
}

IrGlobal *program_global(Program *program, IrGlobal *global)
{
    IrGlobal *known = strmap_get(&program->globals, global->id);
    known = known == NULL ? global : known;
    if (known->is_defined || known->is_internal)
        return known;
    const char *key = arena_printf(program->arena, "=%s", global->id);
    if (strmap_get(&program->searched, key) != NULL)
        return known;
    strmap_put(&program->searched, key, program);
    const IndexEntry *seen = strmap_get(&program->tree->variables, global->name);
    Places places = places_find(program, seen, NULL, global->pos.file, true);
    for (size_t i = 0; i < places.n && !known->is_defined; i++)
        program_load(program, places.items[i]->file);
    if (known->is_defined)
        note_choice(program, global->name, global->pos, &places);
    return known;
}

/* ---- what else mentions a name ----------------------------------------------------------------------------------- */

static bool text_mentions(const char *text, size_t size, const StrMap *names)
{
    Scanner scanner;
    char word[256];
    scanner_init(&scanner, text, size);
    for (;;) {
        Token token = scanner_next(&scanner, false);
        if (token.kind == TOKEN_END)
            return false;
        if (token.kind != TOKEN_NAME || token.length >= sizeof word)
            continue;
        memcpy(word, token.text, token.length);
        word[token.length] = '\0';
        if (strmap_get(names, word) != NULL)
            return true;
    }
}

static bool file_mentions(const char *path, const StrMap *names)
{
    Arena *scratch = arena_open();
    size_t size;
    const char *error, *text = text_read(path, scratch, &size, NULL, &error);
    bool mentions = text != NULL && text_mentions(text, size, names);
    arena_close(scratch);
    return mentions;
}

size_t program_load_mentioning(Program *program, const char *const *names, size_t n_names)
{
    const Driver *driver = program->driver;
    Arena *scratch = arena_open();
    StrMap wanted;
    size_t n_added = 0;
    strmap_init(&wanted, scratch);
    for (size_t i = 0; i < n_names; i++)
        strmap_put(&wanted, names[i], program);
    for (size_t i = 0; i < driver->sources.count; i++) {
        const char *path = driver->sources.items[i];
        if (strmap_get(&program->loaded, path) == NULL && file_mentions(path, &wanted))
            n_added += program_load(program, path);
    }
    arena_close(scratch);
    return n_added;
}
