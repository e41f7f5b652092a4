/* SPDX-License-Identifier: MIT */
/* catalogue: a draft of an entry, guessed from a prototype.  The name tells whether something is made or given back,
 * the types tell where its handle is. */
#include <ctype.h>
#include <string.h>

#include "base/platform.h"
#include "catalogue/decode.h"

/* Verbs at the end of a name or of a part of it; the pairs are examples of what the kind would be called after. */
static const char *const acquiring[] = {"Create",     "Allocate", "Alloc", "Register",  "Open",    "Acquire", "Attach",
                                        "Initialize", "Init",     "Start", "Subscribe", "Connect", NULL};
static const char *const releasing[] = {
    "Deregister", "Unregister", "UnRegister", "Uninitialize", "UnInitialize", "Deinitialize", "Unsubscribe", "Delete",
    "Destroy",    "Free",       "Close",      "Release",      "Detach",       "Disconnect",   "Cleanup",     "Stop",
    "Uninit",     "Deinit",     NULL};

static const char *find_verb(const char *name, const char *const *verbs)
{
    for (size_t i = 0; verbs[i] != NULL; i++) {
        const char *at = strstr(name, verbs[i]);
        if (at != NULL && !islower((unsigned char)at[strlen(verbs[i])]))
            return verbs[i];
    }
    return NULL;
}

/* "MyCreateThing" without "Create", as the name of a kind: "my_thing". */
static const char *kind_name(const char *name, const char *verb, Arena *arena)
{
    const char *at = strstr(name, verb);
    const char *rest = arena_printf(arena, "%.*s%s", (int)(at - name), name, at + strlen(verb));
    char *out = arena_alloc(arena, 2 * strlen(rest) + 1);
    size_t n = 0;
    for (size_t i = 0; rest[i] != '\0'; i++) {
        bool starts_word =
            i > 0 && isupper((unsigned char)rest[i]) && !isupper((unsigned char)rest[i - 1]) && rest[i - 1] != '_';
        if (starts_word)
            out[n++] = '_';
        if (isalnum((unsigned char)rest[i]) || rest[i] == '_')
            out[n++] = (char)tolower((unsigned char)rest[i]);
    }
    return n == 0 ? "thing" : out;
}

static bool is_named(const IrType *type, const char *name)
{
    return type->name != NULL && strcmp(type->name, name) == 0;
}

static ResultKind result_of(const IrType *type)
{
    if (type == NULL)
        return RESULT_VALUE;
    if (type->kind == TYPE_VOID)
        return RESULT_VOID;
    if (type->kind == TYPE_POINTER)
        return RESULT_POINTER;
    return is_named(type, "NTSTATUS")      ? RESULT_NTSTATUS
           : is_named(type, "NDIS_STATUS") ? RESULT_NDIS_STATUS
           : is_named(type, "HRESULT")     ? RESULT_HRESULT
                                           : RESULT_VALUE;
}

/* The last parameter that points to a pointer or to a handle: where what is made is stored; -1 = none. */
static int out_parameter(const IrFunctionRef *ref)
{
    for (size_t i = ref->n_params; i > 0; i--) {
        const IrType *type = ref->params[i - 1];
        if (type != NULL && type->kind == TYPE_POINTER && type->target != NULL && !type->target->is_const &&
            type->target->kind == TYPE_POINTER)
            return (int)i - 1;
    }
    return -1;
}

static const char *effect_line(const IrFunctionRef *ref, ResultKind result, Arena *arena)
{
    const char *verb = find_verb(ref->name, releasing);
    if (verb != NULL && ref->n_params > 0)
        return arena_printf(arena, "    \"releases\": {\"kind\": \"%s\", \"at\": \"value:0\"},\n",
                            kind_name(ref->name, verb, arena));
    verb = find_verb(ref->name, acquiring);
    if (verb == NULL)
        return "";
    int out = out_parameter(ref);
    const char *place = out >= 0                   ? arena_printf(arena, "out:%d", out)
                        : result == RESULT_POINTER ? "return"
                        : ref->n_params > 0        ? "value:0"
                                                   : "singleton";
    return arena_printf(arena, "    \"acquires\": {\"kind\": \"%s\", \"at\": \"%s\"},\n",
                        kind_name(ref->name, verb, arena), place);
}

char *catalogue_suggest(const IrFunctionRef *ref, Arena *arena)
{
    ResultKind result = result_of(ref->result);
    const char *effect = effect_line(ref, result, arena);
    const char *comment = *effect == '\0'
                              ? "guessed from the prototype: writes nothing through its arguments"
                              : "guessed from name and prototype: kind, place, and that it writes nothing else";
    return arena_printf(arena,
                        "{\n    \"name\": \"%s\",\n    \"comment\": \"%s\",\n    \"result\": \"%s\",\n%s    "
                        "\"writes_nothing\": true\n}",
                        ref->name, comment, result_words[result], effect);
}
