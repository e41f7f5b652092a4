/* SPDX-License-Identifier: MIT */
/* Arithmetic of ranges: no state, no path. */
#include "replay/ranges.h"

#include "replay/value.h"

Fact range_all(void)
{
    return (Fact){INT64_MIN, INT64_MAX, {0}, 0};
}

Fact range_not_null(void)
{
    Fact fact = range_all();
    fact.excluded[fact.n_excluded++] = 0;
    return fact;
}

Fact range_exactly(int64_t number)
{
    return (Fact){number, number, {0}, 0};
}

Fact range_of_bytes(uint32_t size, bool is_signed)
{
    if (size == 0 || size >= 8)
        return range_all();
    int64_t span = INT64_C(1) << (size * 8 - (is_signed ? 1 : 0));
    return (Fact){is_signed ? -span : 0, span - 1, {0}, 0};
}

Fact range_of_type(const IrType *type)
{
    if (type == NULL)
        return range_all();
    if (type->kind == TYPE_BOOL)
        return (Fact){0, 1, {0}, 0};
    return type->kind == TYPE_INT ? range_of_bytes(type->size, type->is_signed) : range_all();
}

Fact range_of_cast(int64_t number)
{
    if (number == VALUE_TO_BOOL)
        return (Fact){0, 1, {0}, 0};
    return range_of_bytes((uint32_t)(number < 0 ? -number : number), number < 0);
}

bool range_is_inside(Fact inner, Fact outer)
{
    return inner.low >= outer.low && inner.high <= outer.high;
}

/* A signed range that lies in one half keeps its shape as an unsigned one. */
Fact range_of_conversion(Fact inner, int64_t number)
{
    Fact all = range_of_cast(number);
    if (number == VALUE_TO_BOOL)
        return all;
    if (range_is_inside(inner, all))
        return inner;
    if (number > 0 && number < 8 && inner.high < 0 && range_is_inside(inner, range_of_bytes((uint32_t)number, true))) {
        int64_t span = INT64_C(1) << (number * 8);
        return (Fact){inner.low + span, inner.high + span, {0}, 0};
    }
    if (number < 0 && number > -8) { /* an unsigned range in the upper half is a negative one */
        int64_t span = INT64_C(1) << (-number * 8);
        if (inner.low >= span / 2 && inner.high < span)
            return (Fact){inner.low - span, inner.high - span, {0}, 0};
    }
    return all;
}

/* The largest number of as many bits. */
static int64_t bits_up_to(int64_t high)
{
    int64_t bits = 1;
    while (bits < high && bits < INT64_MAX / 2)
        bits = bits * 2 + 1;
    return bits < high ? INT64_MAX : bits;
}

/* `a | b` is never below both; its sign, and whether it is zero. */
Fact range_of_or(Fact a, Fact b)
{
    Fact fact = range_all();
    fact.low = a.low < b.low ? a.low : b.low;
    if (a.high < 0 || b.high < 0)
        fact.high = -1;
    else if (a.low >= 0 && b.low >= 0)
        fact = (Fact){a.low > b.low ? a.low : b.low, bits_up_to(a.high | b.high), {0}, 0};
    return fact;
}

/* The bits that all numbers from a.low to a.high share are known. */
Fact range_of_and(Fact a, int64_t mask)
{
    if (a.low < 0)
        return (Fact){0, mask, {0}, 0};
    int64_t open = a.low == a.high ? 0 : bits_up_to(a.low ^ a.high), shared = a.low & ~open & mask;
    return (Fact){shared, shared | (open & mask), {0}, 0};
}

Fact range_of_shift(Fact a, int bits)
{
    return a.low < 0 ? range_all() : (Fact){a.low >> bits, a.high >> bits, {0}, 0};
}

Fact range_of_product(Fact a, int64_t factor)
{
    bool fits = a.low >= 0 && a.high <= INT64_MAX / factor;
    return fits ? (Fact){a.low * factor, a.high * factor, {0}, 0} : range_all();
}

Fact range_of_quotient(Fact a, int64_t divisor)
{
    return a.low >= 0 ? (Fact){a.low / divisor, a.high / divisor, {0}, 0} : range_all();
}

bool range_excludes(const Fact *fact, int64_t number)
{
    for (int i = 0; i < fact->n_excluded; i++)
        if (fact->excluded[i] == number)
            return true;
    return number < fact->low || number > fact->high;
}

uint64_t range_hash(const Fact *fact)
{
    uint64_t hash = (uint64_t)fact->low * 31 + (uint64_t)fact->high;
    for (int i = 0; i < fact->n_excluded; i++)
        hash += (uint64_t)fact->excluded[i] * 2654435761u + 1;
    return hash;
}

bool range_tighten(Fact *fact)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (int i = 0; i < fact->n_excluded; i++) {
            bool at_low = fact->excluded[i] == fact->low, at_high = fact->excluded[i] == fact->high;
            if (fact->low >= fact->high && (at_low || at_high))
                return false;
            fact->low += at_low;
            fact->high -= at_high;
            if (at_low || at_high) {
                fact->excluded[i] = fact->excluded[--fact->n_excluded];
                moved = true;
            }
        }
    }
    return fact->low <= fact->high;
}

Fact range_either(const Fact *a, const Fact *b)
{
    Fact fact = {a->low < b->low ? a->low : b->low, a->high > b->high ? a->high : b->high, {0}, 0};
    for (int i = 0; i < a->n_excluded; i++)
        if (range_excludes(b, a->excluded[i]))
            fact.excluded[fact.n_excluded++] = a->excluded[i];
    for (int i = 0; i < b->n_excluded && fact.n_excluded < FACT_N_EXCLUDED; i++)
        if (range_excludes(a, b->excluded[i]) && !range_excludes(&fact, b->excluded[i]))
            fact.excluded[fact.n_excluded++] = b->excluded[i];
    if (fact.n_excluded < FACT_N_EXCLUDED && fact.low < 0 && fact.high > 0 && range_excludes(a, 0) &&
        range_excludes(b, 0) && !range_excludes(&fact, 0))
        fact.excluded[fact.n_excluded++] = 0;
    return fact;
}

bool range_is_same(const Fact *a, const Fact *b)
{
    if (a->low != b->low || a->high != b->high || a->n_excluded != b->n_excluded)
        return false;
    for (int i = 0; i < a->n_excluded; i++)
        if (a->excluded[i] != b->excluded[i])
            return false;
    return true;
}
