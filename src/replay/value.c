/* SPDX-License-Identifier: MIT */
/* Hash-consing: every constructor fills a candidate, looks it up by content, and keeps the first one made. */
#include "replay/value.h"

#include <string.h>

struct ValueTable {
    Arena *arena;
    Value **slots;
    size_t n_slots, count;
};

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash ^= value + 0x9E3779B97F4A7C15u + (hash << 6) + (hash >> 2);
    hash *= 0xFF51AFD7ED558CCDu;
    return hash ^ (hash >> 32);
}

static uint64_t mix_text(uint64_t hash, const char *text)
{
    for (; text != NULL && *text != '\0'; text++)
        hash = mix(hash, (unsigned char)*text);
    return hash;
}

static uint64_t hash_of(const Value *value)
{
    uint64_t hash = mix(17, (uint64_t)value->kind);
    hash = mix(hash, value->a != NULL ? value->a->hash : 0);
    hash = mix(hash, value->b != NULL ? value->b->hash : 1);
    hash = mix(hash, (uint64_t)value->number);
    hash = mix(hash, value->frame);
    hash = mix_text(hash, value->text);
    if (value->inst != NULL)
        hash = mix(mix(hash, value->inst->pos.line), value->inst->pos.column);
    if (value->func != NULL)
        hash = mix_text(hash, value->func->id);
    if (value->global != NULL)
        hash = mix_text(hash, value->global->id);
    return hash;
}

static bool same_text(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

static bool same_function(const IrFunctionRef *a, const IrFunctionRef *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a->id, b->id) == 0);
}

static bool is_same(const Value *a, const Value *b)
{
    return a->hash == b->hash && a->kind == b->kind && a->a == b->a && a->b == b->b && a->number == b->number &&
           a->frame == b->frame && a->inst == b->inst && a->global == b->global && same_function(a->func, b->func) &&
           same_text(a->text, b->text);
}

ValueTable *values_open(Arena *arena)
{
    ValueTable *table = ARENA_NEW(arena, ValueTable);
    table->arena = arena;
    table->n_slots = 4096;
    table->slots = ARENA_ARRAY(arena, Value *, table->n_slots);
    return table;
}

static void grow(ValueTable *table)
{
    Value **old = table->slots;
    size_t n_old = table->n_slots;
    table->n_slots *= 2;
    table->slots = ARENA_ARRAY(table->arena, Value *, table->n_slots);
    for (size_t i = 0; i < n_old; i++) {
        if (old[i] == NULL)
            continue;
        size_t k = (size_t)old[i]->hash & (table->n_slots - 1);
        while (table->slots[k] != NULL)
            k = (k + 1) & (table->n_slots - 1);
        table->slots[k] = old[i];
    }
}

static Value *intern(ValueTable *table, Value value)
{
    value.hash = hash_of(&value);
    size_t k = (size_t)value.hash & (table->n_slots - 1);
    for (; table->slots[k] != NULL; k = (k + 1) & (table->n_slots - 1))
        if (is_same(table->slots[k], &value))
            return table->slots[k];
    Value *kept = ARENA_NEW(table->arena, Value);
    *kept = value;
    kept->serial = (uint32_t)++table->count;
    table->slots[k] = kept;
    if (table->count * 2 > table->n_slots)
        grow(table);
    return kept;
}

const Value *value_int(ValueTable *table, int64_t number)
{
    return intern(table, (Value){.kind = VALUE_INT, .number = number});
}

const Value *value_symbol(ValueTable *table, const char *text, const IrInst *inst, uint64_t frame, int64_t number,
                          const IrType *type)
{
    return intern(
        table,
        (Value){.kind = VALUE_SYMBOL, .text = text, .inst = inst, .frame = frame, .number = number, .type = type});
}

const Value *value_function(ValueTable *table, IrFunctionRef *func)
{
    return intern(table, (Value){.kind = VALUE_FUNCTION, .func = func});
}

const Value *value_string(ValueTable *table, const char *text)
{
    return intern(table, (Value){.kind = VALUE_STRING, .text = text});
}

const Value *value_global(ValueTable *table, const IrGlobal *global)
{
    return intern(table, (Value){.kind = VALUE_GLOBAL, .global = global});
}

const Value *value_local(ValueTable *table, uint64_t frame, int64_t variable, const char *name)
{
    return intern(table, (Value){.kind = VALUE_LOCAL, .frame = frame, .number = variable, .text = name});
}

const Value *value_result(ValueTable *table, uint64_t frame, const IrInst *inst)
{
    return intern(table, (Value){.kind = VALUE_RESULT, .frame = frame, .inst = inst});
}

const Value *value_field(ValueTable *table, const Value *record, const char *field)
{
    return intern(table, (Value){.kind = VALUE_FIELD, .a = record, .text = field});
}

const Value *value_member(ValueTable *table, const Value *record, const char *field, int64_t told)
{
    Value *value = intern(table, (Value){.kind = VALUE_FIELD, .a = record, .text = field});
    value->is_first |= (told & IR_MEMBER_FIRST) != 0;
    if (told / IR_MEMBER_OVERLAY != 0)
        value->overlay = (uint32_t)(told / IR_MEMBER_OVERLAY);
    return value;
}

static const Value *add(ValueTable *table, const Value *a, const Value *b)
{
    return value_binary(table, IR_ADD, a, b, NULL);
}

const Value *value_index(ValueTable *table, const Value *base, const Value *index, int64_t size)
{
    if (base->kind == VALUE_INDEX && base->number == size) {
        index = add(table, base->b, index);
        base = base->a;
    }
    if (index->kind == VALUE_INT && index->number == 0)
        return base;
    if (base->kind == VALUE_INT && index->kind == VALUE_INT)
        return value_int(table, base->number + index->number * size);
    /* (char *)&record->field - offsetof(RECORD, field) is the record again */
    const Value *offset = index->kind == VALUE_UNARY && index->number == IR_NEG ? index->a : NULL;
    if (size == 1 && offset != NULL) {
        const Value *inner = base;
        while (offset->kind == VALUE_FIELD && inner->kind == VALUE_FIELD && same_text(offset->text, inner->text)) {
            offset = offset->a;
            inner = inner->a;
        }
        if (offset->kind == VALUE_INT && offset->number == 0)
            return inner;
    }
    return intern(table, (Value){.kind = VALUE_INDEX, .a = base, .b = index, .number = size});
}

const Value *value_initial(ValueTable *table, const Value *address, const Value *version, const IrType *type)
{
    return intern(table, (Value){.kind = VALUE_INITIAL, .a = address, .b = version, .type = type});
}

const Value *value_apply(ValueTable *table, const char *function, const Value *a, const Value *b)
{
    return intern(table, (Value){.kind = VALUE_APPLY, .text = function, .a = a, .b = b});
}

static bool is_truth(const Value *value)
{
    return (value->kind == VALUE_BINARY && value_operator(value) >= IR_EQ) ||
           (value->kind == VALUE_UNARY && value->number == IR_LOGNOT) ||
           (value->kind == VALUE_CAST && value->number == VALUE_TO_BOOL);
}

const Value *value_unary(ValueTable *table, IrUnary op, const Value *a)
{
    if (a->kind == VALUE_INT)
        return value_int(table, op == IR_NEG      ? (int64_t)(0 - (uint64_t)a->number)
                                : op == IR_BITNOT ? ~a->number
                                                  : !a->number);
    if (a->kind == VALUE_UNARY && a->number == (int64_t)op && op != IR_LOGNOT)
        return a->a;
    if (op == IR_LOGNOT && value_is_object(a))
        return value_int(table, 0);
    if (op == IR_LOGNOT && a->kind == VALUE_UNARY && a->number == IR_LOGNOT && is_truth(a->a))
        return a->a;
    return intern(table, (Value){.kind = VALUE_UNARY, .a = a, .number = op});
}

static int64_t narrow(int64_t number, uint32_t size, bool is_signed)
{
    if (size == 0 || size >= 8)
        return number;
    uint64_t bits = (uint64_t)number & ((UINT64_C(1) << (size * 8)) - 1);
    if (is_signed && (bits >> (size * 8 - 1)) != 0)
        bits |= ~((UINT64_C(1) << (size * 8)) - 1);
    return (int64_t)bits;
}

static int64_t shifted(int64_t a, int64_t b, bool left)
{
    if (b < 0 || b > 63)
        return 0;
    return left ? (int64_t)((uint64_t)a << b) : a >> b;
}

static int compared(int64_t a, int64_t b, bool is_unsigned)
{
    if (is_unsigned)
        return (uint64_t)a < (uint64_t)b ? -1 : (uint64_t)a > (uint64_t)b;
    return a < b ? -1 : a > b;
}

static bool fold(IrBinary op, int64_t a, int64_t b, bool is_unsigned, int64_t *out)
{
    uint64_t x = (uint64_t)a, y = (uint64_t)b;
    switch (op) {
    case IR_ADD: *out = (int64_t)(x + y); return true;
    case IR_SUB: *out = (int64_t)(x - y); return true;
    case IR_MUL: *out = (int64_t)(x * y); return true;
    case IR_DIV:
    case IR_REM:
        if (b == 0 || (a == INT64_MIN && b == -1))
            return false;
        if (is_unsigned)
            *out = (int64_t)(op == IR_DIV ? x / y : x % y);
        else
            *out = op == IR_DIV ? a / b : a % b;
        return true;
    case IR_SHL: *out = shifted(a, b, true); return true;
    case IR_SHR: *out = is_unsigned && b >= 0 && b < 64 ? (int64_t)(x >> b) : shifted(a, b, false); return true;
    case IR_AND: *out = (int64_t)(x & y); return true;
    case IR_OR: *out = (int64_t)(x | y); return true;
    case IR_XOR: *out = (int64_t)(x ^ y); return true;
    case IR_EQ: *out = a == b; return true;
    case IR_NE: *out = a != b; return true;
    case IR_LT: *out = compared(a, b, is_unsigned) < 0; return true;
    case IR_LE: *out = compared(a, b, is_unsigned) <= 0; return true;
    case IR_GT: *out = compared(a, b, is_unsigned) > 0; return true;
    case IR_GE: *out = compared(a, b, is_unsigned) >= 0; return true;
    case N_IR_BINARIES: break;
    }
    return false;
}

const char value_allocated[] = "allocation", value_extension[] = "extension";

static bool is_equality(IrBinary op)
{
    return op == IR_EQ || op == IR_NE;
}

static bool is_symmetric(IrBinary op)
{
    return is_equality(op) || op == IR_ADD || op == IR_MUL || op == IR_AND || op == IR_OR || op == IR_XOR;
}

/* `(a < b) == TRUE`, `FALSE == NT_SUCCESS(s)`: the comparison again, or its opposite. */
static const Value *truth_compared(ValueTable *table, IrBinary op, const Value *truth, int64_t number)
{
    if (number != 0 && number != 1)
        return value_int(table, op == IR_NE);
    return (op == IR_EQ) == (number == 1) ? truth : value_unary(table, IR_LOGNOT, truth);
}

/* `&a[i] < &a[j]` is `i < j`; NULL when the two are not elements of one array. */
static const Value *positions_compared(ValueTable *table, IrBinary op, const Value *a, const Value *b)
{
    const Value *base_a = a->kind == VALUE_INDEX ? a->a : a, *base_b = b->kind == VALUE_INDEX ? b->a : b;
    bool same_size = a->kind != VALUE_INDEX || b->kind != VALUE_INDEX || a->number == b->number;
    if (base_a != base_b || a == b || !same_size)
        return NULL;
    const Value *zero = value_int(table, 0);
    return value_binary(table, op, a->kind == VALUE_INDEX ? a->b : zero, b->kind == VALUE_INDEX ? b->b : zero, NULL);
}

static const Value *simplified(ValueTable *table, IrBinary op, const Value *a, const Value *b)
{
    if (is_equality(op) && b->kind == VALUE_INT && is_truth(a))
        return truth_compared(table, op, a, b->number);
    bool b_zero = b->kind == VALUE_INT && b->number == 0, a_zero = a->kind == VALUE_INT && a->number == 0;
    if (is_equality(op) && (a == b || value_surely_differ(a, b)))
        return value_int(table, (op == IR_EQ) == (a == b));
    const Value *positions = op >= IR_EQ ? positions_compared(table, op, a, b) : NULL;
    if (positions != NULL)
        return positions;
    if (a == b && (op == IR_SUB || op == IR_XOR))
        return value_int(table, 0);
    if (a == b && (op == IR_AND || op == IR_OR))
        return a;
    if (b_zero && (op == IR_ADD || op == IR_SUB || op == IR_OR || op == IR_XOR || op == IR_SHL || op == IR_SHR))
        return a;
    if (a_zero && (op == IR_ADD || op == IR_OR || op == IR_XOR))
        return b;
    if ((b_zero || a_zero) && (op == IR_AND || op == IR_MUL))
        return value_int(table, 0);
    /* x - offsetof(T, f), with x = &t->f */
    if (op == IR_SUB && b->kind == VALUE_FIELD && a->kind == VALUE_FIELD)
        return value_index(table, a, value_unary(table, IR_NEG, b), 1);
    /* (x + c) + d */
    if (op == IR_ADD && b->kind == VALUE_INT && a->kind == VALUE_BINARY && value_operator(a) == IR_ADD &&
        a->b->kind == VALUE_INT)
        return add(table, a->a, value_int(table, a->b->number + b->number));
    if (op == IR_SUB && b->kind == VALUE_INT)
        return add(table, a, value_int(table, -b->number));
    return value_undone(table, op, a, b);
}

const Value *value_binary(ValueTable *table, IrBinary op, const Value *a, const Value *b, const IrType *type)
{
    int64_t number;
    bool is_unsigned = type != NULL && type->kind != TYPE_FLOAT && !type->is_signed;
    if (a->kind == VALUE_INT && b->kind == VALUE_INT && fold(op, a->number, b->number, is_unsigned, &number)) {
        if (op < IR_EQ && type != NULL && (type->kind == TYPE_INT || type->kind == TYPE_BOOL))
            number = narrow(number, type->size, type->is_signed);
        return value_int(table, number);
    }
    if (a->kind == VALUE_INT && is_symmetric(op)) {
        const Value *swap = a;
        a = b;
        b = swap;
    }
    const Value *simple = simplified(table, op, a, b);
    if (simple != NULL)
        return simple;
    bool ordered = op >= IR_LT || op == IR_SHR || op == IR_DIV || op == IR_REM;
    return intern(
        table,
        (Value){.kind = VALUE_BINARY, .a = a, .b = b, .number = op | (ordered && is_unsigned ? VALUE_UNSIGNED : 0)});
}

/* Every value that A can have is a value of TYPE. */
static bool fits(const Value *a, const IrType *type)
{
    if (a->kind == VALUE_BINARY && value_operator(a) >= IR_EQ)
        return true;
    if (a->kind == VALUE_UNARY && a->number == IR_LOGNOT)
        return true;
    if (type->kind == TYPE_BOOL || a->type == NULL || a->kind == VALUE_CAST)
        return a->type != NULL && a->type->kind == TYPE_BOOL;
    if (a->type->kind == TYPE_BOOL)
        return true;
    if (a->type->kind != TYPE_INT || a->type->size == 0)
        return false;
    if (a->type->is_signed == type->is_signed)
        return a->type->size <= type->size;
    return type->is_signed && a->type->size < type->size;
}

const Value *value_cast(ValueTable *table, const Value *a, const IrType *type)
{
    if (type == NULL || (type->kind != TYPE_INT && type->kind != TYPE_BOOL))
        return a;
    if (a->kind == VALUE_INT) {
        if (type->kind == TYPE_BOOL)
            return value_int(table, a->number != 0);
        return value_int(table, narrow(a->number, type->size, type->is_signed));
    }
    if (type->kind == TYPE_BOOL && value_is_object(a))
        return value_int(table, 1);
    if (type->size >= 8 || type->size == 0 || fits(a, type))
        return a;
    int64_t number = type->is_signed ? -(int64_t)type->size : (int64_t)type->size;
    if (type->kind == TYPE_BOOL)
        number = VALUE_TO_BOOL;
    else if (a->kind == VALUE_CAST && (a->number == number || a->number == -number))
        return value_cast(table, a->a, type);
    return intern(table, (Value){.kind = VALUE_CAST, .a = a, .number = number});
}
