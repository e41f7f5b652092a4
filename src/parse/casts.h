/* SPDX-License-Identifier: MIT */
/* parse, part 8: casts that the Microsoft compiler takes for lvalues: `&(LONG)x`, `(LONG)x = 1`; casts by the wrong word. */
#ifndef HINDSIGHT_PARSE_CASTS_H
#define HINDSIGHT_PARSE_CASTS_H

#include "parse/complaint.h"

/* Writes them as casts of pointers. */
ComplaintReader read_cast_address, read_cast_assignment;
/* Writes it with the other word. */
ComplaintReader read_cast_word;

#endif
