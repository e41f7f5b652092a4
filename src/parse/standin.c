/* SPDX-License-Identifier: MIT */
/* parse, part 7: the table of stand-ins. */
#include "parse/standin.h"

#include <ctype.h>
#include <string.h>

static StandIn *make(StandIns *stand_ins, const char *name, StandInKind kind, Shape shape)
{
    StandIn *it = ARENA_NEW(stand_ins->arena, StandIn);
    *it = (StandIn){.name = arena_strdup(stand_ins->arena, name), .kind = kind, .shape = shape};
    it->number = ++stand_ins->n_made;
    strmap_put(&stand_ins->by_tag, arena_printf(stand_ins->arena, "HsT%u_%s", it->number, it->name), it);
    stand_ins->has_changed |= kind != STAND_IN_IMPLICIT;
    return it;
}

void stand_ins_init(StandIns *stand_ins, bool is_cpp, Arena *arena)
{
    *stand_ins = (StandIns){.arena = arena, .is_cpp = is_cpp};
    strmap_init(&stand_ins->by_name, arena);
    strmap_init(&stand_ins->by_tag, arena);
    strmap_init(&stand_ins->types_of, arena);
    stand_ins->any = make(stand_ins, "HsAny", STAND_IN_TYPE, SHAPE_STRUCT);
    strmap_put(&stand_ins->by_tag, "HsAny", stand_ins->any);
}

StandIn *stand_ins_find(const StandIns *stand_ins, const char *name)
{
    return strmap_get(&stand_ins->by_name, name);
}

static StandIn *enter(StandIns *stand_ins, StandIn *it, const char *key)
{
    strmap_put(&stand_ins->by_name, key, it);
    return it;
}

static StandInKind kind_of(Use use, bool is_cpp, const char *name)
{
    switch (use.kind) {
    case USE_TYPE: return STAND_IN_TYPE;
    case USE_CLASS_TEMPLATE: return STAND_IN_TEMPLATE;
    case USE_SCOPE: return islower((unsigned char)name[0]) ? STAND_IN_SCOPE : STAND_IN_TYPE;
    case USE_CALL: return STAND_IN_FUNCTION;
    case USE_MACRO: return STAND_IN_MACRO;
    case USE_MACRO_CALL: return STAND_IN_MACRO_CALL;
    case USE_TEXT: return STAND_IN_TEXT;
    case USE_VALUE: break;
    }
    return use.shape == SHAPE_ROUTINE && is_cpp ? STAND_IN_FUNCTION : STAND_IN_VALUE;
}

/* A type outweighs a value: the value was seen where the type's absence had confused the compiler. */
static void refine(StandIns *stand_ins, StandIn *it, StandInKind kind, Shape shape)
{
    bool is_value = it->kind == STAND_IN_VALUE;
    if (it->is_dropped || it->is_certain)
        return;
    if (is_value && kind != STAND_IN_VALUE) {
        it->kind = kind;
        it->shape = shape;
        stand_ins->has_changed = true;
    } else if (it->kind == kind && shape > it->shape && kind != STAND_IN_FUNCTION) {
        it->shape = shape;
        stand_ins->has_changed = true;
    }
}

StandIn *stand_ins_add(StandIns *stand_ins, const char *name, Use use)
{
    StandInKind kind = kind_of(use, stand_ins->is_cpp, name);
    StandIn *it = stand_ins_find(stand_ins, name);
    if (it != NULL) {
        refine(stand_ins, it, kind, use.shape);
        return it;
    }
    it = make(stand_ins, name, kind, use.shape);
    return enter(stand_ins, it, it->name);
}

StandIn *stand_ins_add_tag(StandIns *stand_ins, const char *name)
{
    const char *key = arena_printf(stand_ins->arena, "struct %s", name);
    StandIn *it = stand_ins_find(stand_ins, key);
    return it != NULL ? it : enter(stand_ins, make(stand_ins, name, STAND_IN_TAG, SHAPE_STRUCT), key);
}

StandIn *stand_ins_add_macro(StandIns *stand_ins, const char *name, const char *body)
{
    StandIn *it = stand_ins_add(stand_ins, name, (Use){USE_MACRO, SHAPE_CONSTANT});
    if (it->is_certain)
        return it;
    it->kind = STAND_IN_MACRO;
    it->same = body;
    it->is_certain = true;
    it->is_dropped = false;
    stand_ins->has_changed = true;
    return it;
}

StandIn *stand_ins_add_implicit(StandIns *stand_ins, const char *name)
{
    StandIn *it = stand_ins_find(stand_ins, name);
    if (it != NULL)
        return it;
    it = make(stand_ins, name, STAND_IN_IMPLICIT, SHAPE_ROUTINE);
    return enter(stand_ins, it, it->name);
}

size_t stand_ins_count(const StandIns *stand_ins)
{
    size_t n = 0;
    for (size_t i = 0; i < stand_ins->by_name.count; i++) {
        const StandIn *it = stand_ins->by_name.entries[i].value;
        n += !it->is_dropped;
    }
    return n;
}

StandIn *stand_ins_find_value(const StandIns *stand_ins, const char *name)
{
    StandIn *it = stand_ins_find(stand_ins, name);
    for (size_t i = stand_ins->by_tag.count; it == NULL && i > 0; i--) {
        StandIn *other = stand_ins->by_tag.entries[i - 1].value;
        if (strcmp(other->name, name) == 0)
            it = other;
    }
    return it;
}

/* ---- types as printed ---- */

static const char *past_words(const char *type)
{
    static const char *const words[] = {"const ", "volatile ", "struct ", "union ", "class ", "enum ", "namespace "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i]);
        if (strncmp(type, words[i], n) == 0)
            return past_words(type + n);
    }
    return type;
}

/* The class or namespace NAME in another stand-in. */
static StandIn *find_class(const StandIns *stand_ins, const char *name)
{
    for (size_t i = stand_ins->by_tag.count; i > 0; i--) {
        StandIn *it = stand_ins->by_tag.entries[i - 1].value;
        if (strcmp(it->name, name) == 0 && it->kind <= STAND_IN_SCOPE)
            return it;
    }
    return NULL;
}

StandIn *stand_ins_find_type(const StandIns *stand_ins, const char *type)
{
    const char *name = past_words(type);
    size_t length = 0;
    while (isalnum((unsigned char)name[length]) || name[length] == '_')
        length++;
    if (length == 0 || name[length] == ':' || name[length] == '<')
        length = strcspn(name, " *&[(<");
    const char *last = strstr(name, "::");
    if (last != NULL && (size_t)(last - name) < length) {
        while (strstr(last + 2, "::") != NULL)
            last = strstr(last + 2, "::");
        return find_class(stand_ins, last + 2);
    }
    Arena *scratch = arena_open();
    const char *key = arena_strndup(scratch, name, length);
    StandIn *it = strmap_get(&stand_ins->by_tag, key);
    if (it == NULL)
        it = stand_ins_find(stand_ins, arena_printf(scratch, "struct %s", key));
    if (it == NULL)
        it = stand_ins_find(stand_ins, key);
    arena_close(scratch);
    bool is_type = it != NULL && it->kind <= STAND_IN_SCOPE;
    return is_type || (it != NULL && strncmp(name, "HsT", 3) == 0) ? it : NULL;
}

/* ---- changes ---- */

StandIn *stand_in_member(StandIns *stand_ins, StandIn *owner, const char *name, Shape shape)
{
    for (size_t i = 0; i < owner->members.count; i++) {
        StandIn *it = owner->members.items[i];
        if (strcmp(it->name, name) != 0)
            continue;
        refine(stand_ins, it, it->kind, shape);
        return it;
    }
    StandIn *it = make(stand_ins, name, shape == SHAPE_ROUTINE ? STAND_IN_FUNCTION : STAND_IN_VALUE, shape);
    VEC_PUSH(stand_ins->arena, &owner->members, it);
    return it;
}

void stand_in_reshape(StandIns *stand_ins, StandIn *it, Shape shape)
{
    if (it->is_certain || it->is_dropped)
        return;
    it->was_pointer = it->shape == SHAPE_POINTER;
    if (stand_ins->is_cpp && it->kind == STAND_IN_VALUE && shape == SHAPE_ROUTINE)
        it->kind = STAND_IN_FUNCTION;
    it->shape = shape;
    it->is_certain = true;
    stand_ins->has_changed = true;
}

void stand_in_become(StandIns *stand_ins, StandIn *it, StandInKind kind, Shape shape)
{
    if (it->is_certain || it->is_dropped)
        return;
    it->kind = kind;
    it->shape = shape;
    it->is_certain = true;
    if (kind == STAND_IN_MACRO_CALL)
        it->same = "(0)";
    stand_ins->has_changed = true;
}

void stand_in_drop(StandIns *stand_ins, StandIn *it, const char *same)
{
    if (it->is_dropped)
        return;
    it->is_dropped = true;
    it->same = same;
    stand_ins->has_changed = true;
}
