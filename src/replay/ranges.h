/* SPDX-License-Identifier: MIT */
/* replay: what is known of a number, a range with up to four numbers taken out, and how operations carry it on. */
#ifndef HINDSIGHT_RANGES_H
#define HINDSIGHT_RANGES_H

#include "ir/ir.h"

#include <stdbool.h>
#include <stdint.h>

enum { FACT_N_EXCLUDED = 4 };
typedef struct Fact {
    int64_t low, high; /* both are possible, as far as is known */
    int64_t excluded[FACT_N_EXCLUDED];
    int n_excluded;
} Fact;

Fact range_all(void);
Fact range_not_null(void);
Fact range_exactly(int64_t number);
/* What SIZE bytes can hold; from 8 on everything. */
Fact range_of_bytes(uint32_t size, bool is_signed);
Fact range_of_type(const IrType *type);
/* What a VALUE_CAST with NUMBER can give at all, and what it makes of INNER. */
Fact range_of_cast(int64_t number);
Fact range_of_conversion(Fact inner, int64_t number);
/* `a | b` and `a >> bits`. */
Fact range_of_or(Fact a, Fact b);
/* Of `a & mask`, a mask that is not negative. */
Fact range_of_and(Fact a, int64_t mask);
Fact range_of_shift(Fact a, int bits);
/* `a * factor` and `a / divisor`, both positive. */
Fact range_of_product(Fact a, int64_t factor);
Fact range_of_quotient(Fact a, int64_t divisor);

bool range_is_inside(Fact inner, Fact outer);
bool range_is_same(const Fact *a, const Fact *b);
/* FACT says that it is not NUMBER. */
bool range_excludes(const Fact *fact, int64_t number);
/* Bounds that are excluded move inwards; false when nothing is left. */
bool range_tighten(Fact *fact);
/* What both say, as far as one range can say it. */
Fact range_either(const Fact *a, const Fact *b);
uint64_t range_hash(const Fact *fact);

#endif
