/* SPDX-License-Identifier: MIT */
/* Values as addresses: what they lie in, and which of them are surely not the same. */
#include <string.h>

#include "replay/value.h"

const Value *value_root(const Value *address)
{
    while (address->kind == VALUE_FIELD || address->kind == VALUE_INDEX)
        address = address->a;
    return address;
}

bool value_is_within(const Value *inner, const Value *outer)
{
    while (inner != outer && (inner->kind == VALUE_FIELD || inner->kind == VALUE_INDEX))
        inner = inner->a;
    return inner == outer;
}

bool value_is_object(const Value *value)
{
    value = value_root(value);
    return value->kind == VALUE_GLOBAL || value->kind == VALUE_LOCAL || value->kind == VALUE_RESULT ||
           value->kind == VALUE_FUNCTION || value->kind == VALUE_STRING;
}

const Value *value_rebase(ValueTable *table, const Value *address, const Value *from, const Value *to)
{
    if (address == from)
        return to;
    if (address->kind == VALUE_FIELD)
        return value_field(table, value_rebase(table, address->a, from, to), address->text);
    if (address->kind == VALUE_INDEX)
        return value_index(table, value_rebase(table, address->a, from, to), address->b, address->number);
    return address;
}

/* The address of something that nothing else is: an object, a fresh allocation, a framework object's context. */
static bool is_distinct(const Value *root)
{
    if (root->kind == VALUE_SYMBOL)
        return root->text == value_allocated || root->text == value_extension;
    return value_is_object(root) || (root->kind == VALUE_APPLY && strcmp(root->text, "context") == 0);
}

/* A pointer that an object of somebody else's held before the driver wrote there, to a device extension for one, is older
 * than any allocation. */
static bool is_older(const Value *root)
{
    while (root->kind == VALUE_INITIAL && root->b == NULL) {
        root = value_root(root->a);
        if (root->kind == VALUE_SYMBOL)
            return root->text != value_allocated;
    }
    return false;
}

bool value_surely_differ(const Value *a, const Value *b)
{
    if (a->kind == VALUE_INT && b->kind != VALUE_INT)
        return value_is_object(b);
    if (b->kind == VALUE_INT && a->kind != VALUE_INT)
        return value_is_object(a);
    const Value *root_a = value_root(a), *root_b = value_root(b);
    if (root_a == root_b)
        return false;
    return is_distinct(root_a) ? is_distinct(root_b) || (root_a->kind == VALUE_SYMBOL && is_older(root_b))
                               : is_older(root_a) && root_b->kind == VALUE_SYMBOL && is_distinct(root_b);
}
