/* SPDX-License-Identifier: MIT */
/* What a path has learnt of values.  A condition is taken apart down to the
 * symbol that it is about, as far as that loses nothing; what cannot be taken apart is remembered of the condition
 * itself, so that the same question gets the same answer. */
#include "replay/machine.h"

#include <string.h>

static bool excludes_zero(const State *state, const Value *value)
{
    Fact fact = fact_of(state, value);
    return range_excludes(&fact, 0);
}

static Fact natural(const State *state, const Value *value)
{
    bool is_part = value->kind == VALUE_FIELD && value_root(value)->kind != VALUE_INT; /* whatever it is a field of */
    if (is_part || value_is_object(value) || platform_is_unload_marker(value))
        return range_not_null();
    switch (value->kind) {
    case VALUE_INDEX: /* a pointer that is not null, moved: still none */
        return excludes_zero(state, value->a) ? range_not_null() : range_all();
    case VALUE_SYMBOL:
    case VALUE_INITIAL: return range_of_type(value->type);
    case VALUE_CAST: return range_of_conversion(fact_of(state, value->a), value->number);
    case VALUE_UNARY: return value->number == IR_LOGNOT ? (Fact){0, 1, {0}, 0} : range_all();
    case VALUE_BINARY:
        if (value_operator(value) >= IR_EQ)
            return (Fact){0, 1, {0}, 0};
        if (value_operator(value) == IR_OR)
            return range_of_or(fact_of(state, value->a), fact_of(state, value->b));
        if (value_operator(value) == IR_SHR && value->b->kind == VALUE_INT && value->b->number >= 0 &&
            value->b->number < 63)
            return range_of_shift(fact_of(state, value->a), (int)value->b->number);
        if (value_operator(value) == IR_MUL && value->b->kind == VALUE_INT && value->b->number > 0)
            return range_of_product(fact_of(state, value->a), value->b->number);
        if (value_operator(value) == IR_DIV && value->b->kind == VALUE_INT && value->b->number > 0)
            return range_of_quotient(fact_of(state, value->a), value->b->number);
        if (value_operator(value) == IR_AND && value->b->kind == VALUE_INT && value->b->number >= 0)
            return range_of_and(fact_of(state, value->a), value->b->number);
        return range_all();
    default: return range_all();
    }
}

Fact fact_of(const State *state, const Value *value)
{
    if (value->kind == VALUE_INT)
        return range_exactly(value->number);
    const Fact *fact = map_get(state->facts, value);
    return fact != NULL ? *fact : natural(state, value);
}

static bool set_fact(Machine *machine, State *state, const Value *value, Fact fact)
{
    if (!range_tighten(&fact))
        return false;
    Fact *kept = ARENA_NEW(machine->arena, Fact);
    *kept = fact;
    state->facts = map_put_owned(machine->arena, state->facts, value, kept, range_hash(kept), state->owner);
    memory_note_learnt(machine, state, value);
    return true;
}

/* The value that restricting VALUE to its range is the same as restricting, with an offset; VALUE itself when none. */
static const Value *inner_of(const State *state, const Value *value, int64_t *offset)
{
    for (;;) {
        if (value->kind == VALUE_CAST && value->number != VALUE_TO_BOOL &&
            range_is_inside(fact_of(state, value->a), range_of_cast(value->number)))
            value = value->a;
        else if (value->kind == VALUE_BINARY && value_operator(value) == IR_ADD && value->b->kind == VALUE_INT &&
                 value->b->number > -65536 && value->b->number < 65536 && value->a->kind != VALUE_BINARY) {
            *offset += value->b->number;
            value = value->a;
        } else
            return value;
    }
}

static int64_t minus(int64_t number, int64_t offset)
{
    return number == INT64_MIN || number == INT64_MAX ? number : number - offset;
}

static bool restrict_plain(Machine *machine, State *state, const Value *value, int64_t low, int64_t high)
{
    Fact fact = fact_of(state, value);
    if (low <= fact.low && high >= fact.high)
        return true;
    fact.low = low > fact.low ? low : fact.low;
    fact.high = high < fact.high ? high : fact.high;
    return fact.low <= fact.high && set_fact(machine, state, value, fact);
}

/* (unsigned)x in [low, high] with x signed of the same size: one interval of x when the bounds lie in the same half, or
 * when x is known not to lie in one of the two. */
static bool restrict_wrapped(Machine *machine, State *state, const Value *value, int64_t low, int64_t high)
{
    int64_t half = INT64_C(1) << (value->number * 8 - 1);
    Fact inner = fact_of(state, value->a);
    if (!range_is_inside(inner, range_of_bytes((uint32_t)value->number, true)))
        return true;
    if (low >= half)
        return fact_restrict(machine, state, value->a, low - 2 * half, high - 2 * half);
    if (high < half || inner.low > high - 2 * half)
        return fact_restrict(machine, state, value->a, low < 0 ? 0 : low, high);
    return inner.high >= low || fact_restrict(machine, state, value->a, -half, high - 2 * half);
}

/* (signed)x in [low, high] with x unsigned of the same size: one interval of x when the bounds have the same sign. */
static bool restrict_signed(Machine *machine, State *state, const Value *value, int64_t low, int64_t high)
{
    int64_t half = INT64_C(1) << (-value->number * 8 - 1);
    if (!range_is_inside(fact_of(state, value->a), range_of_bytes((uint32_t)-value->number, false)))
        return true;
    low = low < -half ? -half : low;
    high = high >= half ? half - 1 : high;
    if (high < 0)
        return fact_restrict(machine, state, value->a, low + 2 * half, high + 2 * half);
    return low < 0 || fact_restrict(machine, state, value->a, low, high);
}

/* 0 or 1, and about something else. */
static bool is_boolean(const Value *value)
{
    return (value->kind == VALUE_BINARY && value_operator(value) >= IR_EQ) ||
           (value->kind == VALUE_UNARY && value->number == IR_LOGNOT) ||
           (value->kind == VALUE_CAST && value->number == VALUE_TO_BOOL);
}

/* a | b is zero: both are; not negative: neither is; negative: one of them is. */
static bool restrict_or(Machine *machine, State *state, const Value *value, int64_t low, int64_t high)
{
    const Value *a = value->a, *b = value->b;
    if (low == 0 && high == 0)
        return fact_restrict(machine, state, a, 0, 0) && fact_restrict(machine, state, b, 0, 0);
    if (low >= 0)
        return fact_restrict(machine, state, a, 0, INT64_MAX) && fact_restrict(machine, state, b, 0, INT64_MAX);
    if (high < 0 && fact_of(state, a).low >= 0)
        return fact_restrict(machine, state, b, INT64_MIN, -1);
    return high >= 0 || fact_of(state, b).low < 0 || fact_restrict(machine, state, a, INT64_MIN, -1);
}

bool fact_restrict(Machine *machine, State *state, const Value *value, int64_t low, int64_t high)
{
    int64_t offset = 0;
    if (value->kind == VALUE_INT)
        return value->number >= low && value->number <= high;
    if (is_boolean(value) && (high < 1 || low > 0))
        return high >= 0 && low <= 1 && fact_assume(machine, state, value, low > 0);
    value = inner_of(state, value, &offset);
    low = minus(low, offset);
    high = minus(high, offset);
    if (value->kind == VALUE_INT)
        return value->number >= low && value->number <= high;
    if (value->kind == VALUE_CAST && value->number > 0 && value->number < 8 &&
        !restrict_wrapped(machine, state, value, low, high))
        return false;
    if (value->kind == VALUE_CAST && value->number < 0 && value->number > -8 &&
        !restrict_signed(machine, state, value, low, high))
        return false;
    if (value->kind == VALUE_BINARY && value_operator(value) == IR_OR && !restrict_or(machine, state, value, low, high))
        return false;
    if (value->kind == VALUE_BINARY && value_operator(value) == IR_SHR && value->b->kind == VALUE_INT && low >= 0 &&
        value->b->number >= 0 && value->b->number < 32 && high < INT64_C(1) << 30 &&
        !fact_restrict(machine, state, value->a, low << value->b->number, ((high + 1) << value->b->number) - 1))
        return false;
    return restrict_plain(machine, state, value, low, high);
}

bool fact_exclude(Machine *machine, State *state, const Value *value, int64_t number)
{
    int64_t offset = 0;
    value = inner_of(state, value, &offset);
    number -= offset;
    Fact fact = fact_of(state, value);
    if (value->kind == VALUE_INT)
        return value->number != number;
    if (range_excludes(&fact, number))
        return true;
    if (fact.low == fact.high)
        return false;
    if (is_boolean(value))
        return fact_assume(machine, state, value, number == 0);
    if (number == fact.low)
        return fact_restrict(machine, state, value, number + 1, fact.high);
    if (number == fact.high)
        return fact_restrict(machine, state, value, fact.low, number - 1);
    if (fact.n_excluded < FACT_N_EXCLUDED)
        fact.excluded[fact.n_excluded++] = number;
    else
        return true;
    return set_fact(machine, state, value, fact);
}

static bool assume_equal(Machine *machine, State *state, const Value *a, const Value *b, bool is_equal)
{
    Fact fa = fact_of(state, a), fb = fact_of(state, b);
    if (fb.low == fb.high)
        return is_equal ? !range_excludes(&fa, fb.low) && fact_restrict(machine, state, a, fb.low, fb.low)
                        : fact_exclude(machine, state, a, fb.low);
    if (fa.low == fa.high)
        return assume_equal(machine, state, b, a, is_equal);
    return !is_equal || (fa.low <= fb.high && fb.low <= fa.high);
}

/* What the system says of where the addresses of user mode end (wdm.h). */
static bool ends_user_addresses(const Value *value)
{
    static const char *const names[] = {"MmSystemRangeStart", "MmHighestUserAddress", "MmUserProbeAddress"};
    if (value->kind != VALUE_INITIAL || value->a->kind != VALUE_GLOBAL)
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(value->a->global->name, names[i]) == 0)
            return true;
    return false;
}

/* What the driver has or was given by a call of the platform lies above that end, unless it is null. */
static bool is_of_kernel(const Value *value)
{
    return value_is_object(value) || (value->kind == VALUE_SYMBOL && value->inst != NULL && value->inst->op == IR_CALL);
}

static bool assume_less(Machine *machine, State *state, const Value *a, const Value *b, int64_t gap, bool is_unsigned)
{
    if (ends_user_addresses(b) && is_of_kernel(a))
        return fact_restrict(machine, state, a, 0, 0);
    if (ends_user_addresses(a))
        return fact_exclude(machine, state, b, 0);
    Fact fa = fact_of(state, a), fb = fact_of(state, b);
    if (is_unsigned && (fa.low < 0 || fb.low < 0)) /* an unsigned bound on what is held as signed */
        return !(fb.low == fb.high && fb.low == 0 && gap == 1);
    if (fb.high == INT64_MIN || fa.low == INT64_MAX)
        return gap == 0;
    return fact_restrict(machine, state, a, INT64_MIN, fb.high - (fb.high == INT64_MAX ? 0 : gap)) &&
           fact_restrict(machine, state, b, fa.low + (fa.low == INT64_MIN ? 0 : gap), INT64_MAX);
}

static bool assume_compared(Machine *machine, State *state, const Value *value, bool is_true)
{
    const Value *a = value->a, *b = value->b;
    bool is_unsigned = (value->number & VALUE_UNSIGNED) != 0;
    switch (value_operator(value)) {
    case IR_EQ: return assume_equal(machine, state, a, b, is_true);
    case IR_NE: return assume_equal(machine, state, a, b, !is_true);
    case IR_LT:
        return is_true ? assume_less(machine, state, a, b, 1, is_unsigned)
                       : assume_less(machine, state, b, a, 0, is_unsigned);
    case IR_LE:
        return is_true ? assume_less(machine, state, a, b, 0, is_unsigned)
                       : assume_less(machine, state, b, a, 1, is_unsigned);
    case IR_GT:
        return is_true ? assume_less(machine, state, b, a, 1, is_unsigned)
                       : assume_less(machine, state, a, b, 0, is_unsigned);
    case IR_GE:
        return is_true ? assume_less(machine, state, b, a, 0, is_unsigned)
                       : assume_less(machine, state, a, b, 1, is_unsigned);
    default: return true;
    }
}

bool fact_assume(Machine *machine, State *state, const Value *value, bool is_true)
{
    Fact fact = fact_of(state, value);
    if (is_true ? fact.low == 0 && fact.high == 0 : range_excludes(&fact, 0))
        return false;
    if (value->kind == VALUE_INT || value_is_object(value))
        return true;
    if (value->kind == VALUE_UNARY && value->number == IR_LOGNOT)
        return fact_assume(machine, state, value->a, !is_true);
    if (value->kind == VALUE_CAST && value->number == VALUE_TO_BOOL)
        return fact_assume(machine, state, value->a, is_true);
    if (value->kind == VALUE_BINARY && value_operator(value) >= IR_EQ &&
        !assume_compared(machine, state, value, is_true))
        return false;
    if (is_boolean(value))
        return restrict_plain(machine, state, value, is_true, is_true);
    return is_true ? fact_exclude(machine, state, value, 0) : fact_restrict(machine, state, value, 0, 0);
}

int fact_truth(Machine *machine, const State *state, const Value *value)
{
    State probe = *state;
    probe.owner = 0;
    if (!fact_assume(machine, &probe, value, true))
        return 0;
    probe = *state;
    probe.owner = 0;
    return fact_assume(machine, &probe, value, false) ? -1 : 1;
}

bool fact_is_null(const State *state, const Value *value)
{
    Fact fact = fact_of(state, value);
    return fact.low == 0 && fact.high == 0;
}

typedef struct Join {
    Machine *machine;
    Map other, result;
    uint64_t owner;
} Join;

/* Nothing is left to say, or two opposite truths. */
static bool is_void(const Fact *joined, const Fact *a, const Fact *b)
{
    if (joined->low == INT64_MIN && joined->high == INT64_MAX && joined->n_excluded == 0)
        return true;
    return joined->low == 0 && joined->high == 1 && a->low == a->high && b->low == b->high;
}

static bool join_one(void *context, const Value *key, const void *item)
{
    Join *join = context;
    Arena *arena = join->machine->arena;
    const Fact *a = item, *b = map_get(join->other, key);
    if (a == b)
        return true;
    Fact joined = b == NULL ? range_all() : range_either(a, b);
    if (b != NULL && range_is_same(&joined, a))
        return true;
    if (b == NULL || is_void(&joined, a, b)) {
        join->result = map_remove_owned(arena, join->result, key, join->owner);
        return true;
    }
    Fact *fact = ARENA_NEW(arena, Fact);
    *fact = joined;
    join->result = map_put_owned(arena, join->result, key, fact, range_hash(fact), join->owner);
    return true;
}

Map facts_join(Machine *machine, Map a, Map b)
{
    if (a.root == b.root)
        return a;
    Join join = {machine, b, a, ++machine->n_owners};
    map_each(a, join_one, &join);
    return join.result;
}

void fact_set_either(Machine *machine, State *state, const Value *value, Fact a, Fact b)
{
    Fact *kept = ARENA_NEW(machine->arena, Fact);
    *kept = range_either(&a, &b);
    state->facts = map_put(machine->arena, state->facts, value, kept, range_hash(kept));
}

typedef struct Over {
    Machine *machine;
    Map before, result;
} Over;

static bool over_one(void *context, const Value *key, const void *item)
{
    Over *over = context;
    if (map_get(over->before, key) != item)
        over->result = map_put(over->machine->arena, over->result, key, item, range_hash(item));
    return true;
}

Map facts_over(Machine *machine, Map facts, Map newer, Map before)
{
    Over over = {machine, before, facts};
    if (newer.root != before.root)
        map_each(newer, over_one, &over);
    return over.result;
}
