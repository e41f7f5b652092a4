/* SPDX-License-Identifier: MIT */
/* Arithmetic that undoes itself.  A pointer that is kept disguised (xor-ed with a key, rotated, moved by a constant, with a
 * flag in its low bits) is the same pointer again when the code that reads it has undone that: what is released through it
 * then is what was acquired. */
#include "replay/value.h"

#include <string.h>

enum { ALIGNMENT = 8 /* of whatever is allocated */ };

static bool is_binary(const Value *value, IrBinary op)
{
    return value->kind == VALUE_BINARY && value_operator(value) == op;
}

static bool are_opposite(const Value *a, const Value *b)
{
    return (a->kind == VALUE_UNARY && a->number == IR_NEG && a->a == b) ||
           (b->kind == VALUE_UNARY && b->number == IR_NEG && b->a == a);
}

/* (x ^ k) ^ k, with numbers for the keys (x ^ 5) ^ 3; NULL when A is none of them. */
static const Value *xor_undone(ValueTable *table, const Value *a, const Value *b)
{
    if (!is_binary(a, IR_XOR))
        return NULL;
    if (a->b == b || a->a == b)
        return a->b == b ? a->a : a->b;
    bool are_numbers = a->b->kind == VALUE_INT && b->kind == VALUE_INT;
    return are_numbers ? value_binary(table, IR_XOR, a->a, value_int(table, a->b->number ^ b->number), NULL) : NULL;
}

/* (x | flags) & ~flags, where x is aligned so that it has none of them. */
static const Value *flags_undone(ValueTable *table, const Value *a, const Value *b)
{
    if (b->kind != VALUE_INT)
        return NULL;
    if (is_binary(a, IR_OR) && a->b->kind == VALUE_INT && (a->b->number & b->number) == 0)
        return value_binary(table, IR_AND, a->a, b, NULL);
    bool is_aligned = a->kind == VALUE_SYMBOL && a->text == value_allocated;
    return is_aligned && b->number < 0 && b->number >= -ALIGNMENT ? a : NULL;
}

/* (x << n) | (x >> (64 - n)) */
static const Value *rotation(ValueTable *table, const Value *a, const Value *b)
{
    const Value *left = is_binary(a, IR_SHL) ? a : b, *right = left == a ? b : a;
    bool is_one = is_binary(left, IR_SHL) && is_binary(right, IR_SHR) && left->a == right->a &&
                  (right->number & VALUE_UNSIGNED) != 0 && left->b->kind == VALUE_INT && right->b->kind == VALUE_INT &&
                  left->b->number + right->b->number == 64;
    return is_one ? value_rotate(table, left->a, left->b, 8) : NULL;
}

const Value *value_undone(ValueTable *table, IrBinary op, const Value *a, const Value *b)
{
    const Value *undone;
    switch (op) {
    case IR_XOR: undone = xor_undone(table, a, b); return undone != NULL ? undone : xor_undone(table, b, a);
    case IR_ADD:
        if (are_opposite(a, b))
            return value_int(table, 0);
        if (is_binary(b, IR_SUB) && b->b == a)
            return b->a;
        return is_binary(a, IR_SUB) && a->b == b ? a->a : NULL;
    case IR_SUB:
        if (!is_binary(a, IR_ADD) || (a->a != b && a->b != b))
            return NULL;
        return a->b == b ? a->a : a->b;
    case IR_AND: return flags_undone(table, a, b);
    case IR_OR: return rotation(table, a, b);
    default: return NULL;
    }
}

const Value *value_rotate(ValueTable *table, const Value *value, const Value *left, uint32_t size)
{
    const char *name = size == 8 ? "rotated64" : size == 4 ? "rotated32" : size == 2 ? "rotated16" : "rotated8";
    if (value->kind == VALUE_APPLY && strcmp(value->text, name) == 0) {
        left = value_binary(table, IR_ADD, value->b, left, NULL);
        value = value->a;
    }
    int64_t bits = (int64_t)size * 8;
    if (left->kind == VALUE_INT)
        left = value_int(table, ((left->number % bits) + bits) % bits);
    return left->kind == VALUE_INT && left->number == 0 ? value : value_apply(table, name, value, left);
}
