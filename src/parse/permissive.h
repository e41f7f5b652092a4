/* SPDX-License-Identifier: MIT */
/* parse, part 8: what the Microsoft compiler lets pass: in C++ arrays without a size and bases without their arguments,
 * wide literals of many characters. */
#ifndef HINDSIGHT_PARSE_PERMISSIVE_H
#define HINDSIGHT_PARSE_PERMISSIVE_H

#include "parse/complaint.h"

/* Writes `extern` before the one, the arguments behind the other. */
ComplaintReader read_open_array, read_bare_base;
/* Leaves the first character, which alone counts there. */
ComplaintReader read_wide_literal;

#endif
