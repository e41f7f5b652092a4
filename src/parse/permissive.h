/* SPDX-License-Identifier: MIT */
/* parse, part 8: what the Microsoft compiler lets pass in C++: arrays without a size, bases without their arguments. */
#ifndef HINDSIGHT_PARSE_PERMISSIVE_H
#define HINDSIGHT_PARSE_PERMISSIVE_H

#include "parse/complaint.h"

/* Writes `extern` before the one, the arguments behind the other. */
ComplaintReader read_open_array, read_bare_base;

#endif
