/* SPDX-License-Identifier: MIT */
/* parse, part 4: how the compiler is called for a driver's source. */
#ifndef HINDSIGHT_PARSE_ARGUMENTS_H
#define HINDSIGHT_PARSE_ARGUMENTS_H

#include "parse/parse.h"

typedef struct Arguments {
    Arena *arena;
    VEC(const char *) list;
} Arguments;

/* True when a Windows compiler takes FILE for C++.  `.C` is C there. */
bool source_is_cpp(const char *file);
/* The arguments for a source of DRIVER in the language IS_CPP: all but the forced includes. */
Arguments arguments_make(const Driver *driver, const ParseOptions *options, bool is_cpp, Arena *arena);
void arguments_force_include(Arguments *arguments, const char *path);

#endif
