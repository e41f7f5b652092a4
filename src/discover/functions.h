/* SPDX-License-Identifier: MIT */
/* discover: the function definitions of one text, found without parsing it. */
#ifndef HINDSIGHT_FUNCTIONS_H
#define HINDSIGHT_FUNCTIONS_H

#include <stdbool.h>

#include "base/arena.h"

/* One definition, or one declaration of an entry point. */
typedef struct FunctionSeen {
    const char *name; /* unqualified; "operator new", "~Lock" as libclang spells them */
    uint32_t line;    /* of the name */
    bool is_static, is_method;
    bool is_initializer; /* declared with DRIVER_INITIALIZE */
    bool is_definition;
} FunctionSeen;

typedef VEC(FunctionSeen) FunctionList;

/* The definitions in TEXT (SIZE bytes and a NUL), and the declarations with DRIVER_INITIALIZE, in order. */
FunctionList functions_find(const char *text, size_t size, Arena *arena);

#endif
