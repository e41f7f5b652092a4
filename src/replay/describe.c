/* SPDX-License-Identifier: MIT */
/* Access paths for people.  A field of an object is written with a dot, a field of what a pointer points to with an
 * arrow; what an accessor returned is written as the accessor's call. */
#include <string.h>

#include "replay/value.h"

bool value_is_named(const Value *symbol)
{
    static const char *const own[] = {"joined", "undefined", "missing argument", "left before its end", "unknown"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        if (symbol->text == NULL || strcmp(symbol->text, own[i]) == 0)
            return false;
    return symbol->inst == NULL || symbol->inst->op == IR_STORE;
}

/* A field of a part of an object is in that object; one of any other value lies behind a pointer. */
static bool is_storage(const Value *value)
{
    return value->kind == VALUE_FIELD || value->kind == VALUE_INDEX || value->kind == VALUE_GLOBAL ||
           value->kind == VALUE_LOCAL || value->kind == VALUE_RESULT;
}

static const char *index_text(const Value *index, Arena *arena)
{
    return index->kind == VALUE_INT ? arena_printf(arena, "%lld", (long long)index->number) : "...";
}

static const char *call_text(const Value *value)
{
    return value->inst != NULL && value->inst->func != NULL ? value->inst->func->name : value->text;
}

const char *value_describe(const Value *value, Arena *arena)
{
    switch (value->kind) {
    case VALUE_INT: return arena_printf(arena, "%lld", (long long)value->number);
    case VALUE_SYMBOL:
        if (value->inst != NULL && value->inst->op == IR_CALL && value->inst->func != NULL)
            return arena_printf(arena, "%s()", call_text(value));
        return value->text != NULL ? value->text : "a value";
    case VALUE_FUNCTION: return value->func->name;
    case VALUE_STRING: return arena_printf(arena, "\"%s\"", value->text);
    case VALUE_GLOBAL: return value->global->name;
    case VALUE_LOCAL: return value->text != NULL ? value->text : "a local variable";
    case VALUE_RESULT: return "a temporary";
    case VALUE_FIELD:
        return arena_printf(arena, "%s%s%s", value_describe(value->a, arena), is_storage(value->a) ? "." : "->",
                            value->text);
    case VALUE_INDEX:
        return arena_printf(arena, "%s[%s]", value_describe(value->a, arena), index_text(value->b, arena));
    case VALUE_INITIAL: return value_describe(value->a, arena);
    case VALUE_APPLY:
        if (strcmp(value->text, "context") == 0)
            return arena_printf(arena, "context of %s", value->a != NULL ? value_describe(value->a, arena) : "?");
        return arena_printf(arena, "%s()", value->text);
    case VALUE_UNARY:
    case VALUE_BINARY:
    case VALUE_CAST: return value->a != NULL ? value_describe(value->a, arena) : "a value";
    }
    return "a value";
}
